import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Terms } from '../../kit/terms';
import type { Address } from './address';
import { columnAddress, hideableColumns, type ColumnId } from './columns';
import { lookOf, PLAIN_LOOK, type Look } from './views/look';
import type { Lost } from './views/lost';

/** A cell of the list, by its row's id. */
export interface Cell {
  row: string;
  column: ColumnId;
}

/** What is open over the list. */
export type Open =
  | { kind: 'editor'; cell: Cell; typed: string | null }
  | { kind: 'menu'; cell: Cell }
  | { kind: 'must do'; cell: Cell }
  | { kind: 'why'; cell: Cell }
  | { kind: 'objective'; cell: Cell };

/** How the reader looks at the list. */
export interface ViewState extends Look {
  /** The saved view that the look began with. */
  saved: string | null;
  /** What the look named that nobody knows. */
  lost: readonly Lost[];
  /** The cell that has the focus when the list has it. */
  active: Cell | null;
  /** The item last stood on: the drawer shows it. */
  selected: string | null;
  whyOpen: boolean;
  /** The key of an item whose drawer opens as soon as the item has been read. */
  named: string | null;
  open: Open | null;
  /** Grows when the focus has to go to the active cell. */
  focusTurn: number;
}

export interface ViewActions {
  setOrder(order: Address['order']): void;
  setSearch(search: string): void;
  /** Changes some of the look, and leaves the rest. */
  change(look: Partial<Look>): void;
  /** Looks as a saved view says, or plainly without one. */
  openSaved(id: string | null, said?: Pick<Address, 'lost'> & Look): void;
  /** Names the saved view that the look is now kept in; null: none. */
  nameSaved(id: string | null): void;
  /** Lets go of what the look named and this project does not have. */
  dropLost(terms: Terms): void;
  /** Makes a cell the active one; `item` is the item in its row, if there is one. */
  activate(cell: Cell, item: string | null, focus?: boolean): void;
  openOver(open: Open): void;
  /** Closes what is open over the list and puts the focus back to the active cell. */
  close(): void;
  showWhy(shown: boolean): void;
  /** Closes the drawer until the item of a key has been read; null: waits for none any more. */
  nameItem(key: string | null): void;
}

export type ViewStore = StoreApi<ViewState> & { actions: ViewActions };

/** Makes the view that an address asks for; `selected` is the item whose drawer it names. */
export function createViewStore(address: Address, selected: string | null): ViewStore {
  const store = createStore<ViewState>(() => ({
    ...lookOf(address), saved: address.view, lost: address.lost,
    selected, whyOpen: selected !== null, named: selected === null ? address.why : null, open: null, focusTurn: 0,
    active: selected ? { row: selected, column: 'item' } : null,
  }));
  const { setState: set } = store;
  const focused = ({ focusTurn }: ViewState) => ({ focusTurn: focusTurn + 1 });
  return Object.assign(store, {
    actions: {
      setOrder: (chosen) => set({ order: chosen }),
      setSearch: (text) => set({ search: text }),
      change: (look) => set(look),
      openSaved: (id, said = { ...PLAIN_LOOK, lost: [] }) => set({ ...lookOf(said), lost: said.lost, saved: id }),
      nameSaved: (id) => set({ saved: id }),
      dropLost: (terms) => set(({ columns }) => ({ lost: [], columns: columns && knownColumns(columns, terms) })),
      activate: (cell, item, focus = true) =>
        set((state) => ({ active: cell, selected: item ?? state.selected, ...(focus ? focused(state) : {}) })),
      openOver: (open) => set({ open, active: open.cell, selected: open.cell.row }),
      close: () => set((state) => ({ open: null, ...focused(state) })),
      showWhy: (shown) => set((state) => ({ whyOpen: shown, named: null, ...(shown ? {} : focused(state)) })),
      nameItem: (key) => set({ named: key, whyOpen: false }),
    } satisfies ViewActions,
  });
}

function knownColumns(columns: readonly string[], terms: Terms): string[] {
  const known = hideableColumns(terms, 'compact').map(columnAddress);
  return columns.filter((name) => known.includes(name));
}
