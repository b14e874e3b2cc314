import type { KeyboardEvent } from 'react';
import type { ItemRow, Row } from '../arrange-rows';
import type { Column } from '../columns';
import { clear, typeInto } from '../item-acts';
import { moveInGrid } from '../move-in-grid';
import { usePageStores, type PageStores } from '../page-stores';
import type { Cell } from '../view-store';
import { selectByKey } from '../selection/select-by-key';
import { actOnCell } from './act-on-cell';

interface GridKeys {
  rows: readonly Row[];
  columns: readonly Column[];
  /** Rows that fit the window. */
  page(): number;
}

/** The keys of the list: moving, selecting, editing, answering by digit, the menu, and stepping with the drawer open. */
export function useGridKeys({ rows, columns, page }: GridKeys) {
  const stores = usePageStores();
  return (event: KeyboardEvent<HTMLElement>) => {
    const { active } = stores.view.getState();
    const at = rows.findIndex(({ id }) => id === active?.row);
    const row = rows[at];
    if (!active || !row || event.defaultPrevented) return;
    const inside = event.target instanceof HTMLElement && event.target.closest('button, a') !== null;
    if (inside && (event.key === 'Enter' || event.key === ' ')) return;
    const moved = event.altKey ? stepTo(event, rows, active) : moveTo(event, at, active, { rows, columns, page });
    if (moved) {
      if (event.shiftKey && !event.altKey) stores.selection.actions.anchorAt(active);
      else stores.selection.actions.endBlock();
      goTo(stores, rows, moved);
    } else if (!selectByKey(stores, { rows, columns }, event)) {
      if (event.key === 'Escape') stores.view.actions.showWhy(false);
      else if (row.kind !== 'item' || !actByKey(stores, row, active, event)) return;
    }
    event.preventDefault();
  };
}

function moveTo(event: KeyboardEvent, at: number, active: Cell, { rows, columns, page }: GridKeys): Cell | null {
  const column = Math.max(0, columns.findIndex(({ id }) => id === active.column));
  const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const to = moveInGrid({ row: at, column }, event, { rows: rows.length, columns: columns.length, page: page() }, rtl);
  return to && { row: rows[to.row]!.id, column: columns[to.column]!.id };
}

function stepTo({ key }: KeyboardEvent, rows: readonly Row[], active: Cell): Cell | null {
  const by = { ArrowDown: 1, ArrowUp: -1 }[key] as 1 | -1 | undefined;
  const next = by && nextItem(rows, active.row, by);
  return next ? { row: next.id, column: active.column } : null;
}

/** Makes a cell the active one and moves the focus to it. */
export function goTo({ view }: PageStores, rows: readonly Row[], cell: Cell): void {
  const row = rows.find(({ id }) => id === cell.row);
  view.actions.activate(cell, row?.kind === 'item' ? row.id : null);
}

/** The next item's row from an item's, `by` +1 or −1; null at the ends. */
export function nextItem(rows: readonly Row[], from: string | null, by: 1 | -1): ItemRow | null {
  const items = rows.filter((row): row is ItemRow => row.kind === 'item');
  return items[items.findIndex(({ id }) => id === from) + by] ?? null;
}

function actByKey(stores: PageStores, row: ItemRow, cell: Cell, event: KeyboardEvent): boolean {
  if (event.key === 'F10' ? event.shiftKey : event.key === 'ContextMenu') {
    stores.view.actions.openOver({ kind: 'menu', cell: { ...cell, column: 'menu' } });
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'Enter' || event.key === 'F2') {
    actOnCell(stores, row, cell);
    return true;
  }
  if (event.key === 'Delete' || event.key === 'Backspace') {
    clear(stores, cell, row.shown);
    return true;
  }
  return event.key.length === 1 && typeInto(stores, cell, row.shown, event.key);
}
