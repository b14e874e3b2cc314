import type { ReactNode } from 'react';
import { Flag } from '../../../kit/flag';
import { weeksWords } from '../../../kit/weeks-words';
import { words } from '../../../kit/words';
import { FindBox } from '../find-box';
import { OrderMenu } from '../order-menu';
import { useView } from '../page-stores';
import { filterCount } from './filter';
import { OpenTool } from './open-tool';
import { ToolButton } from './tool-button';
import { useNarrow } from './use-narrow';
import { useOpenTool, type Tool } from './use-open-tool';
import { useSavedName } from './use-saved-name';
import './views.css';

const FLAG_SECONDS = 6;

interface PageToolsProps {
  /** How many items the list shows now. */
  seen: number;
  /** Further tools, after these. */
  children: ReactNode;
}

/** The tools of the list: saved views, order, search, filter, groups, columns, and further ones; groups and columns are the grid's alone. On a narrow page most fold into one. */
export function PageTools({ seen, children }: PageToolsProps) {
  const narrow = useNarrow();
  const grid = useView(({ show }) => show === 'grid');
  const filters = useView(({ filter }) => filterCount(filter));
  const group = useView((state) => state.group);
  const capacity = useView((state) => state.capacity);
  const savedName = useSavedName();
  const tools = useOpenTool();
  const on = (tool: Tool) => ({ open: tools.open?.tool === tool, onPress: (button: HTMLButtonElement) => tools.press(tool, button) });
  const capacityWords = capacity === null ? null : weeksWords(capacity);
  const groupName = words(`views.group.${group}`);
  return (
    <div className="page-tools">
      {!narrow && <ToolButton {...on('saved')} label={words('views.saved.title')} value={savedName} />}
      <OrderMenu />
      {narrow && <ToolButton {...on('folded')} menu label={words('views.tools')} count={filters} />}
      <span className="page-tools-gap" />
      <FindBox />
      {!narrow && <ToolButton {...on('filter')} label={words('views.filter.title')} count={filters} />}
      {!narrow && grid && <ToolButton {...on('group')} menu label={words('views.group.title')} value={group === 'none' ? null : groupName} />}
      {!narrow && grid && <ToolButton {...on('look')} label={words('views.look.title')} />}
      {!narrow && <ToolButton {...on('capacity')} label={words('sureness.capacity.title')} value={capacityWords} />}
      {children}
      <OpenTool tools={tools} seen={seen} says={{ saved: savedName, filter: filters === 0 ? null : words('views.filter.count', { count: filters }), group: groupName, look: null, capacity: capacityWords }} />
      {tools.told && <Flag key={tools.told} look="done" title={tools.told} seconds={FLAG_SECONDS} onClose={() => tools.tell(null)} />}
    </div>
  );
}
