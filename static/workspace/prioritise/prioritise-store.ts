import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Item } from '../../../src/contract';
import type { ChangeCalls } from '../../kit/edits/confirm-change';
import type { Change, Edit } from '../../kit/edits/edit';
import type { Stall } from '../../kit/edits/send-edits';
import { NO_HISTORY, type Done, type UndoHistory } from '../../kit/edits/undo-history';
import type { Trouble } from '../../kit/problem-of';
import { changeActions } from './change-actions';
import { withItems, withRanks, type Listing } from './listing';

/** A change that was refused, kept so that it can be tried again. */
export interface Draft {
  edit: Edit;
  trouble: Trouble;
}

/** A change wanted of one item. */
export interface Wanted {
  issue: string;
  change: Change;
}

/** Changes made by one act and on their way: the edits with ids `first` to `last`. */
export interface Batch {
  first: number;
  last: number;
  by: Edit['by'];
  /** How many have been answered. */
  answered: number;
  refused: readonly { edit: Edit; draft: Draft | null; trouble: Trouble }[];
}

/** Something to tell the person in a flag. */
export type Notice = { id: number } & Told;

/** What a flag tells: a change, what was refused and why, or that figures were rebuilt. */
export type Told =
  | { kind: 'changed'; done: Done; by: Edit['by'] }
  /** Several items were changed by one act; `edit` is one of its edits. `left` says what was not taken, one sentence each. */
  | { kind: 'changed many'; edit: number; items: number; by: Edit['by']; left: readonly string[] }
  /** Of several changes some were refused. */
  | { kind: 'refused many'; batch: Batch }
  /** Several changes were stopped on their way; `edit` is one that went in, or null. */
  | { kind: 'stopped'; sent: number; of: number; edit: number | null }
  | { kind: 'refused'; edit: Edit; draft: Draft | null; trouble: Trouble }
  | { kind: 'not done'; issue: string | null; trouble: Trouble }
  | { kind: 'rebuilt'; issue: string };

/** What the page knows and what is on its way. */
export interface PrioritiseState {
  listing: Listing;
  /** Changes that the app has not confirmed, oldest first. */
  edits: readonly Edit[];
  /** Acts of several changes that are still going out, oldest first. */
  batches: readonly Batch[];
  stall: Stall | null;
  drafts: readonly Draft[];
  history: UndoHistory;
  notice: Notice | null;
}

/** What the store needs from its world. Calls throw CallFailed. */
export interface PrioritiseWorld extends ChangeCalls {
  wait(seconds: number): Promise<void>;
  /** The time in seconds since 1970. */
  now(): number;
}

export interface PrioritiseActions {
  addItems(items: readonly Item[]): void;
  setRanks(ids: readonly string[], at?: number): void;
  setReading(reading: Listing['reading']): void;
  /** Makes a change at once and sends it; a refused one is rolled back and kept as a draft. */
  change(issue: string, change: Change): void;
  /** Makes several changes as one act: shown at once, sent one after the other, undone together. `left` is told with it. */
  changeMany(wanted: readonly Wanted[], left?: readonly string[]): void;
  /** Stops an act on its way: what has not gone out is as if it had not been asked. */
  stopBatch(batch: Batch): void;
  /** Takes back the act of that edit, or the last one. Answers false when there is none. */
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
    listing, edits: [], batches: [], stall: null, drafts: [], history: NO_HISTORY, notice: null,
  }));
  const onListing = (change: (listing: Listing) => Listing) => store.setState((state) => ({ listing: change(state.listing) }));
  let notices = 0;
  const tell = (told: Told) => store.setState({ notice: { ...told, id: ++notices } });
  return Object.assign(store, {
    actions: {
      addItems: (items: readonly Item[]) => onListing((old) => withItems(old, items)),
      setRanks: (ids: readonly string[], at?: number) => onListing((old) => withRanks(old, ids, at)),
      setReading: (reading: Listing['reading']) => onListing((old) => ({ ...old, reading })),
      tell,
      closeNotice: (id: number) => store.setState(({ notice }) => (notice?.id === id ? { notice: null } : {})),
      ...changeActions(store, world, tell),
    },
  });
}
