import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Cell } from '../view-store';

/** What the reader has selected of the list. */
export interface SelectionState {
  /** Items selected as whole rows. */
  rows: ReadonlySet<string>;
  /** Where the block of cells begins; it ends at the active cell. Null: there is no block. */
  anchor: Cell | null;
}

export interface SelectionActions {
  /** Selects the rows, or lets them go when all of them are selected. Ends the block. */
  toggle(ids: readonly string[]): void;
  /** Selects exactly these rows. */
  select(ids: readonly string[]): void;
  /** Begins a block at a cell, if none has begun. */
  anchorAt(cell: Cell): void;
  endBlock(): void;
  clear(): void;
}

export type SelectionStore = StoreApi<SelectionState> & { actions: SelectionActions };

const NONE: SelectionState = { rows: new Set(), anchor: null };

/** Makes the store of a selection that is empty. */
export function createSelectionStore(): SelectionStore {
  const store = createStore<SelectionState>(() => NONE);
  const { setState: set } = store;
  return Object.assign(store, {
    actions: {
      toggle: (ids) => set(({ rows }) => ({ rows: toggled(rows, ids), anchor: null })),
      select: (ids) => set({ rows: new Set(ids), anchor: null }),
      anchorAt: (cell) => set(({ anchor }) => ({ anchor: anchor ?? cell })),
      endBlock: () => set(({ anchor }) => (anchor ? { anchor: null } : {})),
      clear: () => set(NONE),
    } satisfies SelectionActions,
  });
}

function toggled(rows: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const after = new Set(rows);
  const all = ids.every((id) => rows.has(id));
  for (const id of ids) if (all) after.delete(id);
    else after.add(id);
  return after;
}
