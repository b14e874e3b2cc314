import type { Terms } from '../../../kit/terms';
import { words } from '../../../kit/words';
import type { ItemRow } from '../arrange-rows';
import { answeredIn, type ColumnId } from '../columns';
import { answerName } from '../figure-words';
import { columnName } from '../grid/grid-head';
import { cellValue, type CellValue } from './cell-value';

/** A table for another program: the heads, and a row for each item. */
export interface Table {
  heads: string[];
  rows: CellValue[][];
}

/** Columns that hold nothing which another program could read back, or that the item's own three say. */
const LEFT_OUT: readonly ColumnId[] = ['menu', 'key', 'status', 'likely', 'top'];

/** The shown items in the shown columns. The item is told as key, summary and status, so that a file with them can be read in again. */
export function exportTable(rows: readonly ItemRow[], columns: readonly ColumnId[], terms: Terms): Table {
  const shown = columns.filter((id) => !LEFT_OUT.includes(id));
  return {
    heads: shown.flatMap((id) => (id === 'item' ? ['key', 'summary', 'status'].map((each) => words(`hands.columns.${each}`)) : headOf(id))),
    rows: rows.map((row) => {
      const { key, summary, status } = row.shown.item;
      return shown.flatMap((id): CellValue[] => (id === 'item' ? [key, summary, status.name] : [cellValue(id, row, terms)]));
    }),
  };
}

function headOf(id: ColumnId): string {
  const answered = answeredIn(id);
  if (answered === 'effort' || id === 'rated') return words(`hands.columns.${id}`);
  return answered === null ? columnName(id) : answerName(answered);
}
