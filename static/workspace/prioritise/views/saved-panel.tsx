import { useRef, useState } from 'react';
import type { SavedView } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { problemOf } from '../../../kit/problem-of';
import { words } from '../../../kit/words';
import { readAddress, stateOf } from '../address';
import { usePageStores, useView } from '../page-stores';
import { SavedRow } from './saved-row';
import { ToolPanel } from './tool-panel';
import { useSavedViews, useViewActs } from './use-saved-views';
import { viewProblem } from './view-problem';

interface SavedPanelProps {
  anchor: Element;
  onClose(): void;
  /** Asks for the name of a view; null: of a new one. */
  onAsk(before: SavedView | null): void;
  onTell(sentence: string): void;
}

/** The saved views: opens one, keeps the list as a new one or in the place of the one it began with, renames, shares, deletes. */
export default function SavedPanel({ anchor, onClose, onAsk, onTell }: SavedPanelProps) {
  const { view } = usePageStores();
  const acts = useViewActs();
  const { data, error } = useSavedViews(true);
  const saved = useView((state) => state.saved);
  const state = useView(stateOf);
  const list = useRef<HTMLUListElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const current = data?.views.find(({ id }) => id === saved);
  const changed = current?.mayChange && stateOf(readAddress(current.state)) !== state;
  const open = (id: string | null, kept?: string) => {
    onClose();
    view.actions.openSaved(id, kept === undefined ? undefined : readAddress(kept));
  };
  const attempt = (act: () => Promise<string>) => {
    act().then(onTell, (thrown: unknown) => {
      const trouble = problemOf(thrown);
      setRefused(viewProblem(trouble));
      if (trouble.code === 'conflict') void acts.readAgain();
    });
  };
  const drop = async (kept: SavedView) => {
    await acts.drop(kept);
    if (kept.id === saved) view.actions.nameSaved(null);
    list.current?.querySelector('button')?.focus();
    return words('views.saved.deleted', { name: kept.name });
  };
  const update = async (kept: SavedView) => words('views.saved.updated', { name: (await acts.save({ before: kept, name: kept.name, shared: kept.shared, state })).name });
  return (
    <ToolPanel anchor={anchor} label={words('views.saved.title')} onClose={onClose}>
      <h2>{words('views.saved.title')}</h2>
      <ul ref={list} className="saved-list">
        <li className="saved-row">
          <button type="button" className="saved-open" data-first aria-current={saved === null && state === ''} onClick={() => open(null)}>
            <span className="saved-check">{saved === null && state === '' && <Icon name="check" />}</span>
            {words('views.saved.plain')}
          </button>
        </li>
        {data?.views.map((kept) => (
          <SavedRow key={kept.id} view={kept} current={kept.id === saved} onOpen={() => open(kept.id, kept.state)} onEdit={() => onAsk(kept)} onDelete={() => attempt(() => drop(kept))} />
        ))}
      </ul>
      {data?.views.length === 0 && <p className="small">{words('views.saved.none')}</p>}
      {!data && <p className="small" role="status">{error ? viewProblem(problemOf(error)) : words('kit.loading')}</p>}
      {refused && <p className="refused" role="alert">{refused}</p>}
      <div className="tool-panel-foot">
        {current && changed && <Button size="small" onClick={() => attempt(() => update(current))}>{words('views.saved.update', { name: current.name })}</Button>}
        <Button size="small" onClick={() => onAsk(null)}>{words('views.saved.save')}</Button>
      </div>
    </ToolPanel>
  );
}
