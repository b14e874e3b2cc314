import type { StoreApi } from 'zustand/vanilla';
import { confirmChange, type Confirmed } from '../../kit/edits/confirm-change';
import { subjectsOf, type Edit } from '../../kit/edits/edit';
import { createEditSender, type EditSender } from '../../kit/edits/send-edits';
import { refuse, settle } from '../../kit/edits/undo-history';
import { withAnswer } from './batches';
import { withItems } from './listing';
import type { Draft, PrioritiseState, PrioritiseWorld, Told } from './prioritise-store';

/** Sends a page's edits, and keeps its state by what comes back: confirmed items, drafts of what was refused, and why things wait. */
export function openSender({ getState: get, setState: set }: StoreApi<PrioritiseState>, world: PrioritiseWorld, tell: (told: Told) => void): EditSender {
  return createEditSender<Confirmed>({
    send: (edit) => confirmChange(world, edit),
    answered(edit, { item, before }) {
      const { batches, ended } = withAnswer(get().batches, edit.id);
      set((state) => ({
        listing: withItems(state.listing, [item]),
        edits: state.edits.filter(({ id }) => id !== edit.id),
        history: settle(state.history, edit.id, before),
        batches,
      }));
      if (ended && ended.refused.length > 0) tell({ kind: 'refused many', batch: ended });
    },
    refused(edit, trouble) {
      const draft = edit.by === 'person' ? { edit, trouble } : null;
      const inBatch = get().batches.some(({ first, last }) => first <= edit.id && edit.id <= last);
      const { batches, ended } = withAnswer(get().batches, edit.id, { edit, draft, trouble });
      set((state) => ({
        edits: state.edits.filter(({ id }) => id !== edit.id),
        history: refuse(state.history, edit.id, edit.by),
        drafts: draft ? [...withoutSame(state.drafts, edit), draft] : state.drafts,
        batches,
      }));
      if (ended) tell({ kind: 'refused many', batch: ended });
      else if (!inBatch) tell({ kind: 'refused', edit, draft, trouble });
    },
    stalled: (stall) => set({ stall }),
    wait: world.wait,
  });
}

/** The drafts but for those of the same thing as an edit: what was tried again is no draft any more. */
export function withoutSame(drafts: readonly Draft[], edit: Edit): Draft[] {
  const subject = subjectsOf(edit.change).join();
  return drafts.filter((draft) => draft.edit.issue !== edit.issue || subjectsOf(draft.edit.change).join() !== subject);
}
