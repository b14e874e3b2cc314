import type { StoreApi } from 'zustand/vanilla';
import { standingOf, type Change, type Edit } from '../../kit/edits/edit';
import { shownItem } from '../../kit/edits/shown-item';
import { redo, refuse, remember, undo, type Done, type UndoHistory } from '../../kit/edits/undo-history';
import { batchOf } from './batches';
import { openSender, withoutSame } from './open-sender';
import type { Batch, Draft, PrioritiseActions, PrioritiseState, PrioritiseWorld, Told, Wanted } from './prioritise-store';

type Store = StoreApi<PrioritiseState>;
type ChangeActions = Pick<PrioritiseActions, 'change' | 'changeMany' | 'stopBatch' | 'undo' | 'redo' | 'retry' | 'dropDraft' | 'tryNow'>;

/** The acts that change items: each shows at once, goes out in its turn, and is told of. */
export function changeActions(store: Store, world: PrioritiseWorld, tell: (told: Told) => void): ChangeActions {
  const { getState: get, setState: set } = store;
  const sender = openSender(store, world, tell);
  let lastId = 0;
  const nextId = () => ++lastId;

  function send(act: readonly Done[], by: Edit['by'], history: UndoHistory, left: readonly string[] = []): void {
    const edits = act.map(({ edit: id, issue, change, before }): Edit => ({ id, issue, change: by === 'undo' ? before : change, at: world.now(), by }));
    set((state) => ({
      edits: [...state.edits, ...edits],
      batches: edits.length > 1 ? [...state.batches, batchOf(edits)] : state.batches,
      drafts: edits.reduce<readonly Draft[]>(withoutSame, state.drafts),
      history,
    }));
    const alone = act.length === 1 && left.length === 0;
    tell(alone ? { kind: 'changed', done: act[0]!, by } : { kind: 'changed many', edit: act[0]?.edit ?? 0, items: act.length, by, left });
    edits.forEach(sender.add);
  }

  function changeMany(wanted: readonly Wanted[], left: readonly string[] = []): void {
    const group = lastId + 1;
    const act = wanted.flatMap(({ issue, change }): Done[] => {
      const before = standing(get(), issue, change);
      return before ? [{ edit: nextId(), group, issue, change, before }] : [];
    });
    if (act.length > 0) send(act, 'person', remember(get().history, act), left);
    else if (left.length > 0) tell({ kind: 'changed many', edit: 0, items: 0, by: 'person', left });
  }

  function step(by: 'undo' | 'redo', of?: number): boolean {
    const moved = (by === 'undo' ? undo : redo)(get().history, nextId, of);
    if (!moved) return false;
    const [history, act] = moved;
    send(act, by, history);
    return true;
  }

  function stopBatch(batch: Batch): void {
    const out = new Set(sender.withdraw(({ id }) => id >= batch.first && id <= batch.last));
    set((state) => ({
      edits: state.edits.filter((edit) => !out.has(edit)),
      batches: state.batches.filter(({ first }) => first !== batch.first),
      history: [...out].reduce((history, { id, by }) => refuse(history, id, by), state.history),
    }));
    const of = batch.last - batch.first + 1;
    tell({ kind: 'stopped', sent: of - out.size, of, edit: out.size < of ? batch.first : null });
  }

  const dropDraft = (draft: Draft) => set(({ drafts }) => ({ drafts: drafts.filter((one) => one !== draft) }));
  return {
    change: (issue, change) => changeMany([{ issue, change }]),
    changeMany,
    stopBatch,
    undo: (edit) => step('undo', edit),
    redo: (edit) => step('redo', edit),
    retry(draft) {
      dropDraft(draft);
      changeMany([{ issue: draft.edit.issue, change: draft.edit.change }]);
    },
    dropDraft,
    tryNow: () => sender.tryNow(),
  };
}

/** What stands now where a change will stand; null when the item is not here. */
function standing({ listing, edits }: PrioritiseState, issue: string, change: Change): Change | null {
  const item = listing.items.get(issue);
  if (!item) return null;
  return standingOf(shownItem(item, edits.filter((edit) => edit.issue === issue), listing.model).item, change);
}
