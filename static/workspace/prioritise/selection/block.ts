import type { ItemRow, Row } from '../arrange-rows';
import type { Column } from '../columns';
import type { Cell } from '../view-store';
import type { SelectionState } from './selection-store';

/** A block of cells: its first and last row and column, by their places in the list. */
export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The block between the anchor and the active cell; null without an anchor, or when an end of it is no longer shown. */
export function blockOf(rows: readonly Row[], columns: readonly Column[], anchor: Cell | null, active: Cell | null): Block | null {
  if (!anchor || !active) return null;
  const ends = [anchor, active].map((cell) => ({
    row: rows.findIndex(({ id }) => id === cell.row),
    column: columns.findIndex(({ id }) => id === cell.column),
  }));
  const [from, to] = [ends[0]!, ends[1]!];
  if (ends.some(({ row, column }) => row < 0 || column < 0)) return null;
  return {
    top: Math.min(from.row, to.row), bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column), right: Math.max(from.column, to.column),
  };
}

/** The items selected: whole rows, and those that a block of several rows covers, in the order of the list. */
export function selectedItems(rows: readonly Row[], selected: SelectionState['rows'], block: Pick<Block, 'top' | 'bottom'> | null): ItemRow[] {
  const spans = block !== null && block.bottom > block.top;
  return rows.filter((row, at): row is ItemRow => row.kind === 'item' && (selected.has(row.id) || (spans && at >= block.top && at <= block.bottom)));
}
