import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Abilities, Item } from '../../src/contract';
import type { FeedbackHead } from '../../src/domain/prioritise/standing';
import { confirmChange, type ChangeCalls, type Confirmed } from '../kit/edits/confirm-change';
import { standingOf, type Change, type Edit } from '../kit/edits/edit';
import { createEditSender, type Stall } from '../kit/edits/send-edits';
import { shownItem } from '../kit/edits/shown-item';
import { NO_HISTORY, redo, refuse, remember, settle, undo, type UndoHistory } from '../kit/edits/undo-history';
import type { Trouble } from '../kit/problem-of';
import type { Terms } from '../kit/terms';

/** What `open-item` answers. */
export interface Opened extends Terms {
  item: Item;
  can: Abilities;
  feedback: readonly FeedbackHead[];
  feedbackCount: number;
}

/** A change that was refused, kept so that it can be tried again. */
export interface Draft {
  edit: Edit;
  trouble: Trouble;
}

/** What the panel knows of its item, and what is on its way. `item` is what the app last confirmed. */
export interface PanelState extends Opened {
  edits: readonly Edit[];
  stall: Stall | null;
  draft: Draft | null;
  history: UndoHistory;
}

/** What the store needs from its world. Calls throw CallFailed. */
export interface PanelWorld extends ChangeCalls {
  wait(seconds: number): Promise<void>;
  /** The time in seconds since 1970. */
  now(): number;
}

export interface PanelActions {
  /** Makes a change at once and sends it; a refused one is rolled back and kept as the draft. */
  change(change: Change): void;
  /** Takes the last change back. Answers false when there is none. */
  undo(): boolean;
  /** Makes the last undone change again. Answers false when there is none. */
  redo(): boolean;
  retry(): void;
  tryNow(): void;
  /** Takes a newer reading; one older than what stands here is dropped. */
  refresh(opened: Opened): void;
  /** Takes an item that a call answered, with the feedback it was about. */
  receive(item: Item, added?: FeedbackHead): void;
}

export type PanelStore = StoreApi<PanelState> & { actions: PanelActions };

/** Makes the store of one panel over what was opened. */
export function createPanelStore(opened: Opened, world: PanelWorld): PanelStore {
  const store = createStore<PanelState>(() => ({ ...opened, edits: [], stall: null, draft: null, history: NO_HISTORY }));
  const { getState: get, setState: set } = store;
  const receive = receiver(store);
  let lastId = 0;

  const sender = createEditSender<Confirmed>({
    send: (edit) => confirmChange(world, edit),
    answered(edit, { item, before }) {
      set(({ edits, history }) => ({ edits: edits.filter(({ id }) => id !== edit.id), history: settle(history, edit.id, before) }));
      receive(item);
    },
    refused(edit, trouble) {
      set(({ edits, history }) => ({
        edits: edits.filter(({ id }) => id !== edit.id),
        history: refuse(history, edit.id, edit.by),
        draft: { edit, trouble },
      }));
    },
    stalled: (stall) => set({ stall }),
    wait: world.wait,
  });

  function send(edit: Edit, history: UndoHistory): void {
    set(({ edits }) => ({ edits: [...edits, edit], history, draft: null }));
    sender.add(edit);
  }

  function step(by: 'undo' | 'redo'): boolean {
    const moved = (by === 'undo' ? undo : redo)(get().history, () => ++lastId);
    if (!moved) return false;
    const [history, act] = moved;
    for (const { edit: id, issue, change, before } of act) {
      send({ id, issue, change: by === 'undo' ? before : change, at: world.now(), by }, history);
    }
    return true;
  }

  function change(wanted: Change): void {
    const id = ++lastId;
    const edit: Edit = { id, issue: opened.item.id, change: wanted, at: world.now(), by: 'person' };
    const done = { edit: id, group: id, issue: edit.issue, change: wanted, before: standing(get(), wanted) };
    send(edit, remember(get().history, [done]));
  }

  const actions: PanelActions = {
    change,
    undo: () => step('undo'),
    redo: () => step('redo'),
    retry() {
      const { draft } = get();
      if (draft) change(draft.edit.change);
    },
    tryNow: () => sender.tryNow(),
    refresh: (read) => set(({ item }) => (read.item.version < item.version ? {} : read)),
    receive,
  };
  return Object.assign(store, { actions });
}

function receiver(store: StoreApi<PanelState>): PanelActions['receive'] {
  return (answered, added) =>
    store.setState(({ item, feedback, feedbackCount }) => ({
      item: answered.version < item.version ? item : answered,
      ...(added && !feedback.some(({ id }) => id === added.id)
        ? { feedback: [added, ...feedback], feedbackCount: feedbackCount + 1 }
        : {}),
    }));
}

/** What stands now where a change will stand. */
function standing({ item, edits, model }: PanelState, change: Change): Change {
  return standingOf(shownItem(item, edits, model).item, change);
}
