import { words } from '../../../kit/words';
import type { Table } from './export-table';
import type { FileRow } from './read-table';
import type { Entry } from './read-ratings';

/** The rows of a file that hold something wrong, as they were, with what is wrong in a last column: to be put right and imported again. */
export function keepWrong(heads: readonly string[], rows: readonly FileRow[], entries: readonly Pick<Entry, 'row' | 'state'>[]): Table {
  const last = words('hands.columns.wrong');
  const known = heads.indexOf(last);
  const why = new Map<number, string[]>();
  for (const { row, state } of entries) if (state.kind === 'wrong') why.set(row, [...(why.get(row) ?? []), state.why]);
  const without = (cells: readonly string[]) => Array.from({ length: heads.length }, (_, at) => cells[at] ?? '').filter((_, at) => at !== known);
  return {
    heads: [...without(heads), last],
    rows: rows.filter(({ row }) => why.has(row)).map(({ row, cells }) => [...without(cells), why.get(row)!.join('; ')]),
  };
}
