import type { StoreApi } from 'zustand/vanilla';
import type { Item } from '../../../src/contract';
import { answerInput, type Change, type Edit } from '../../kit/edits/edit';
import { createEditSender, type EditSender } from '../../kit/edits/send-edits';
import { shownItem } from '../../kit/edits/shown-item';
import { redo, refuse, remember, settle, undo, type Done, type UndoHistory } from '../../kit/edits/undo-history';
import { withItems } from './listing';
import type { Draft, PrioritiseActions, PrioritiseState, PrioritiseWorld, Told } from './prioritise-store';

type Store = StoreApi<PrioritiseState>;
type ChangeActions = Pick<PrioritiseActions, 'change' | 'undo' | 'redo' | 'retry' | 'dropDraft' | 'tryNow'>;

/** The acts that change items: each shows at once, goes out in its turn, and is told of. */
export function changeActions(store: Store, world: PrioritiseWorld, tell: (told: Told) => void): ChangeActions {
  const { getState: get, setState: set } = store;
  const sender = senderOf(store, world, tell);
  let edits = 0;

  function send(edit: Edit, history: UndoHistory, done: Done): void {
    set((state) => ({ edits: [...state.edits, edit], history, drafts: withoutSame(state.drafts, edit) }));
    tell({ kind: 'changed', done, by: edit.by });
    sender.add(edit);
  }

  function change(issue: string, wanted: Change): void {
    const before = standing(get(), issue, wanted);
    if (!before) return;
    const edit: Edit = { id: ++edits, issue, change: wanted, at: world.now(), by: 'person' };
    const done = { edit: edit.id, issue, change: wanted, before };
    send(edit, remember(get().history, done), done);
  }

  function step(by: 'undo' | 'redo', of?: number): boolean {
    const id = ++edits;
    const moved = (by === 'undo' ? undo : redo)(get().history, id, of);
    if (!moved) return false;
    const [history, done] = moved;
    const wanted = by === 'undo' ? done.before : done.change;
    send({ id, issue: done.issue, change: wanted, at: world.now(), by }, history, { ...done, edit: id });
    return true;
  }

  const dropDraft = (draft: Draft) => set(({ drafts }) => ({ drafts: drafts.filter((one) => one !== draft) }));
  return {
    change,
    undo: (edit) => step('undo', edit),
    redo: (edit) => step('redo', edit),
    retry(draft) {
      dropDraft(draft);
      change(draft.edit.issue, draft.edit.change);
    },
    dropDraft,
    tryNow: () => sender.tryNow(),
  };
}

interface Confirmed {
  item: Item;
  before: Change;
}

function senderOf({ setState: set }: Store, world: PrioritiseWorld, tell: (told: Told) => void): EditSender {
  return createEditSender<Confirmed>({
    send: (edit) => confirm(world, edit),
    answered(edit, { item, before }) {
      set((state) => ({
        listing: withItems(state.listing, [item]),
        edits: state.edits.filter(({ id }) => id !== edit.id),
        history: settle(state.history, edit.id, before),
      }));
    },
    refused(edit, trouble) {
      const draft = edit.by === 'person' ? { edit, trouble } : null;
      set((state) => ({
        edits: state.edits.filter(({ id }) => id !== edit.id),
        history: refuse(state.history, edit.id, edit.by),
        drafts: draft ? [...withoutSame(state.drafts, edit), draft] : state.drafts,
      }));
      tell({ kind: 'refused', edit, draft, trouble });
    },
    stalled: (stall) => set({ stall }),
    wait: world.wait,
  });
}

async function confirm(world: PrioritiseWorld, { issue, change }: Edit): Promise<Confirmed> {
  if (change.kind === 'must do') {
    const { item, before } = await world.setMustDo(issue, change.reason);
    return { item, before: { kind: 'must do', reason: before } };
  }
  const { item, before } = await world.rate(issue, change.answers);
  return { item, before: { kind: 'answers', answers: before } };
}

/** What stands now where a change will stand; null when the item is not here. */
function standing({ listing, edits }: PrioritiseState, issue: string, change: Change): Change | null {
  const item = listing.items.get(issue);
  if (!item) return null;
  const now = shownItem(item, edits.filter((edit) => edit.issue === issue), listing.model).item;
  if (change.kind === 'must do') return { kind: 'must do', reason: now.mustDo?.reason ?? null };
  const keys = Object.keys(change.answers);
  return { kind: 'answers', answers: Object.fromEntries(keys.map((key) => [key, answerInput(now.mine[key])])) };
}

function withoutSame(drafts: readonly Draft[], edit: Edit): Draft[] {
  return drafts.filter((draft) => draft.edit.issue !== edit.issue || subject(draft.edit.change) !== subject(edit.change));
}

function subject(change: Change): string {
  return change.kind === 'must do' ? change.kind : Object.keys(change.answers).sort().join();
}
