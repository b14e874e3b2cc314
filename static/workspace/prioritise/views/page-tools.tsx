import { lazy, Suspense, useCallback, useRef, useState, type ReactNode } from 'react';
import type { SavedView } from '../../../../src/contract';
import { Flag } from '../../../kit/flag';
import { words } from '../../../kit/words';
import { FindBox } from '../find-box';
import { OrderMenu } from '../order-menu';
import { usePageStores, useView } from '../page-stores';
import { filterCount } from './filter';
import { FoldedTools } from './folded-tools';
import { GroupMenu } from './group-menu';
import { ToolButton } from './tool-button';
import { useNarrow } from './use-narrow';
import { useSavedName } from './use-saved-name';
import './views.css';

const FilterPanel = lazy(() => import('./filter-panel'));
const LookPanel = lazy(() => import('./look-panel'));
const SavedPanel = lazy(() => import('./saved-panel'));
const SaveDialog = lazy(() => import('./save-dialog'));

/** What is open below a tool. */
export type Tool = 'saved' | 'filter' | 'group' | 'look' | 'folded';

const FLAG_SECONDS = 6;

/** The tools of the list: saved views, order, search, filter, groups, columns, and further ones (`children`). On a narrow page most fold into one. */
export function PageTools({ seen, children }: { seen: number; children: ReactNode }) {
  const { view } = usePageStores();
  const narrow = useNarrow();
  const filters = useView(({ filter }) => filterCount(filter));
  const group = useView((state) => state.group);
  const savedName = useSavedName();
  const [open, setOpen] = useState<{ tool: Tool; button: HTMLButtonElement } | null>(null);
  const [asking, setAsking] = useState<{ before: SavedView | null } | null>(null);
  const [told, tell] = useState<string | null>(null);
  const pressed = useRef<HTMLButtonElement | null>(null);
  const close = useCallback(() => {
    setOpen(null);
    pressed.current?.focus();
  }, []);
  const press = (tool: Tool) => (button: HTMLButtonElement) => {
    pressed.current = button;
    setOpen(open?.tool === tool ? null : { tool, button });
  };
  const saved = (kept: SavedView | null) => {
    setAsking(null);
    pressed.current?.focus();
    if (!kept) return;
    if (!asking?.before) view.actions.nameSaved(kept.id);
    tell(words('views.saved.kept', { name: kept.name }));
  };
  const on = (tool: Tool) => ({ open: open?.tool === tool, onPress: press(tool) });
  const groupName = words(`views.group.${group}`);
  return (
    <div className="page-tools">
      {!narrow && <ToolButton {...on('saved')} label={words('views.saved.title')} value={savedName} />}
      <OrderMenu />
      {narrow && <ToolButton {...on('folded')} menu label={words('views.tools')} count={filters} />}
      <span className="page-tools-gap" />
      <FindBox />
      {!narrow && <ToolButton {...on('filter')} label={words('views.filter.title')} count={filters} />}
      {!narrow && <ToolButton {...on('group')} menu label={words('views.group.title')} value={group === 'none' ? null : groupName} />}
      {!narrow && <ToolButton {...on('look')} label={words('views.look.title')} value={null} />}
      {children}
      {open?.tool === 'folded' && <FoldedTools anchor={open.button} savedName={savedName} filters={filters} groupName={groupName} onClose={close} onOpen={(tool) => setOpen({ tool, button: open.button })} />}
      {open?.tool === 'group' && <GroupMenu anchor={open.button} onClose={close} />}
      <Suspense fallback={null}>
        {open?.tool === 'filter' && <FilterPanel anchor={open.button} seen={seen} onClose={close} />}
        {open?.tool === 'look' && <LookPanel anchor={open.button} onClose={close} />}
        {open?.tool === 'saved' && <SavedPanel anchor={open.button} onClose={close} onTell={tell} onAsk={(before) => { setOpen(null); setAsking({ before }); }} />}
        {asking && <SaveDialog before={asking.before} onClose={saved} />}
      </Suspense>
      {told && <Flag key={told} look="done" title={told} seconds={FLAG_SECONDS} onClose={() => tell(null)} />}
    </div>
  );
}
