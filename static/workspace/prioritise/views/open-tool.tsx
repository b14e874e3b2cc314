import { lazy, Suspense } from 'react';
import { FoldedTools } from './folded-tools';
import { GroupMenu } from './group-menu';
import type { OpenTools, Tool } from './use-open-tool';

const CapacityPanel = lazy(() => import('../capacity/capacity-panel'));
const FilterPanel = lazy(() => import('./filter-panel'));
const LookPanel = lazy(() => import('./look-panel'));
const SavedPanel = lazy(() => import('./saved-panel'));
const SaveDialog = lazy(() => import('./save-dialog'));

interface OpenToolProps {
  tools: OpenTools;
  seen: number;
  /** What is chosen in each tool. */
  says: Readonly<Record<Exclude<Tool, 'folded'>, string | null>>;
}

/** What is open below a tool. Panels come with the first press. */
export function OpenTool({ tools, seen, says }: OpenToolProps) {
  return <Suspense fallback={null}>{tools.asking ? <SaveDialog before={tools.asking.before} onClose={tools.answer} /> : panelOf(tools, seen, says)}</Suspense>;
}

function panelOf({ open, close, press, ask, tell }: OpenTools, seen: number, says: OpenToolProps['says']) {
  const below = open && { anchor: open.button, onClose: close };
  if (!below) return null;
  switch (open.tool) {
    case 'folded':
      return <FoldedTools {...below} says={says} onOpen={(tool) => press(tool, open.button)} />;
    case 'group':
      return <GroupMenu {...below} />;
    case 'filter':
      return <FilterPanel {...below} seen={seen} />;
    case 'look':
      return <LookPanel {...below} />;
    case 'capacity':
      return <CapacityPanel {...below} />;
    case 'saved':
      return <SavedPanel {...below} onTell={tell} onAsk={ask} />;
  }
}
