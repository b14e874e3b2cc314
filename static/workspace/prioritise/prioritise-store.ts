import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnswerInput, Item } from '../../../src/contract';
import { answerInput, type Change, type Edit } from '../../kit/edits/edit';
import { withItems, withPage, withRanks, type Listing, type Page } from './listing';
import { createEditSender, type Stall } from '../../kit/edits/send-edits';
import { shownItem } from '../../kit/edits/shown-item';
import type { Trouble } from '../../kit/problem-of';
import { NO_HISTORY, redo, refuse, remember, settle, undo, type Done, type UndoHistory } from '../../kit/edits/undo-history';

/** A change that was refused, kept so that it can be tried again. */
export interface Draft {
  edit: Edit;
  trouble: Trouble;
}

/** Something to tell the person in a flag. */
export type Notice = { id: number } & Told;

/** What a flag tells: a change, what was refused and why, or that figures were rebuilt. */
export type Told =
  | { kind: 'changed'; done: Done; by: Edit['by'] }
  | { kind: 'refused'; edit: Edit; draft: Draft | null; trouble: Trouble }
  | { kind: 'not done'; issue: string | null; trouble: Trouble }
  | { kind: 'rebuilt'; issue: string };

/** What the page knows and what is on its way. */
export interface PrioritiseState {
  listing: Listing;
  /** Changes that the app has not confirmed, oldest first. */
  edits: readonly Edit[];
  stall: Stall | null;
  drafts: readonly Draft[];
  history: UndoHistory;
  notice: Notice | null;
}

/** What the store needs from its world. Calls throw CallFailed. */
export interface PrioritiseWorld {
  rate(issue: string, answers: Readonly<Record<string, AnswerInput>>): Promise<{ item: Item; before: Record<string, AnswerInput> }>;
  setMustDo(issue: string, reason: string | null): Promise<{ item: Item; before: string | null }>;
  wait(seconds: number): Promise<void>;
  /** The time in seconds since 1970. */
  now(): number;
}

export interface PrioritiseActions {
  addPage(page: Page): void;
  addItems(items: readonly Item[]): void;
  setRanks(ids: readonly string[]): void;
  setReading(reading: Listing['reading']): void;
  /** Makes a change at once and sends it; a refused one is rolled back and kept as a draft. */
  change(issue: string, change: Change): void;
  /** Takes back the change of that edit, or the last one. Answers false when there is none. */
  undo(edit?: number): boolean;
  redo(edit?: number): boolean;
  retry(draft: Draft): void;
  dropDraft(draft: Draft): void;
  /** Shows a flag in the place of the one before. */
  tell(told: Told): void;
  closeNotice(id: number): void;
  tryNow(): void;
}

export type PrioritiseStore = StoreApi<PrioritiseState> & { actions: PrioritiseActions };

/** Makes the store of one page over a first listing. */
export function createPrioritiseStore(listing: Listing, world: PrioritiseWorld): PrioritiseStore {
  const store = createStore<PrioritiseState>(() => ({
    listing, edits: [], stall: null, drafts: [], history: NO_HISTORY, notice: null,
  }));
  const { getState: get, setState: set } = store;
  let lastId = 0;

  const sender = createEditSender<Confirmed>({
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

  function tell(told: Told): void {
    set({ notice: { ...told, id: ++lastId } });
  }

  function send(edit: Edit, history: UndoHistory, done: Done): void {
    set((state) => ({
      edits: [...state.edits, edit],
      history,
      drafts: withoutSame(state.drafts, edit),
    }));
    tell({ kind: 'changed', done, by: edit.by });
    sender.add(edit);
  }

  function step(by: 'undo' | 'redo', of?: number): boolean {
    const id = ++lastId;
    const moved = (by === 'undo' ? undo : redo)(get().history, id, of);
    if (!moved) return false;
    const [history, done] = moved;
    const change = by === 'undo' ? done.before : done.change;
    send({ id, issue: done.issue, change, at: world.now(), by }, history, { ...done, edit: id });
    return true;
  }

  return Object.assign(store, {
    actions: {
      addPage: (page) => set(({ listing }) => ({ listing: withPage(listing, page) })),
      addItems: (items) => set(({ listing }) => ({ listing: withItems(listing, items) })),
      setRanks: (ids) => set(({ listing }) => ({ listing: withRanks(listing, ids) })),
      setReading: (reading) => set(({ listing }) => ({ listing: { ...listing, reading } })),
      change(issue, change) {
        const before = standing(get(), issue, change);
        if (!before) return;
        const edit: Edit = { id: ++lastId, issue, change, at: world.now(), by: 'person' };
        const done = { edit: edit.id, issue, change, before };
        send(edit, remember(get().history, done), done);
      },
      undo: (edit) => step('undo', edit),
      redo: (edit) => step('redo', edit),
      retry(draft) {
        store.setState(({ drafts }) => ({ drafts: drafts.filter((one) => one !== draft) }));
        this.change(draft.edit.issue, draft.edit.change);
      },
      dropDraft: (draft) => set(({ drafts }) => ({ drafts: drafts.filter((one) => one !== draft) })),
      tell,
      closeNotice: (id) => set(({ notice }) => (notice?.id === id ? { notice: null } : {})),
      tryNow: () => sender.tryNow(),
    } satisfies PrioritiseActions,
  });
}

interface Confirmed {
  item: Item;
  before: Change;
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
