import { useState, type FormEvent } from 'react';
import type { SavedView } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { problemOf } from '../../../kit/problem-of';
import { words } from '../../../kit/words';
import { stateOf } from '../address';
import { usePageStores } from '../page-stores';
import { Tick } from './tick';
import { useSavedViews, useViewActs } from './use-saved-views';
import { viewProblem } from './view-problem';

interface SaveDialogProps {
  /** The view to rename or share; null for a new one. */
  before: SavedView | null;
  onClose(saved: SavedView | null): void;
}

/** Asks for a view's name and who sees it, and keeps it. A new one keeps the list as it is looked at now. */
export default function SaveDialog({ before: asked, onClose }: SaveDialogProps) {
  const { view } = usePageStores();
  const { data } = useSavedViews(true);
  const acts = useViewActs();
  const before = asked && (data?.views.find(({ id }) => id === asked.id) ?? asked);
  const [name, setName] = useState(asked?.name ?? '');
  const [shared, setShared] = useState(asked?.shared ?? false);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const once = useOnceFor(name, shared);
  const mayShare = data?.mayShare ?? false;
  const save = async () => {
    if (busy) return;
    setBusy(true);
    try {
      onClose(await acts.save({ ...(before ? { before } : { before, once }), name, shared, state: before?.state ?? stateOf(view.getState()) }));
    } catch (error) {
      const trouble = problemOf(error);
      setRefused(viewProblem(trouble));
      if (trouble.code === 'conflict') void acts.readAgain();
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog title={words(asked ? 'views.save.edit' : 'views.save.new')} onClose={() => onClose(null)}>
      <form className="save-view" onSubmit={submit}>
        {!asked && <p className="subtle">{words('views.save.says')}</p>}
        <label className="tool-group">
          <span className="small">{words('views.save.name')}</span>
          <input className="field" autoFocus maxLength={80} value={name} aria-invalid={refused !== null && name.trim() === ''} onChange={(event) => setName(event.target.value)} />
        </label>
        <Tick checked={shared} disabled={!mayShare && !shared} onChange={setShared}>{words('views.save.share')}</Tick>
        {!mayShare && <p className="small">{words('views.refused.EDIT_ISSUES')}</p>}
        {refused && <p className="refused" role="alert">{refused}</p>}
        <div className="dialog-buttons">
          <Button look="quiet" onClick={() => onClose(null)}>{words('kit.cancel')}</Button>
          <Button look="primary" type="submit" aria-disabled={busy}>{words('views.save.act')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** One id for each view that is meant: a view reworded after a lost answer is another. */
function useOnceFor(name: string, shared: boolean): string {
  const [meant, setMeant] = useState({ name, shared, once: crypto.randomUUID() });
  if (meant.name === name && meant.shared === shared) return meant.once;
  const next = { name, shared, once: crypto.randomUUID() };
  setMeant(next);
  return next.once;
}
