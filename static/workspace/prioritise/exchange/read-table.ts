import Papa from 'papaparse';
import { readCell } from './write-csv';

/** A row of a file: its number as a spreadsheet counts it (the heads are 1), and its cells. */
export interface FileRow {
  row: number;
  cells: string[];
}

/** Reads CSV with commas, semicolons or tabs: the heads, and the rows that hold anything. */
export function readTable(text: string): { heads: string[]; rows: FileRow[] } {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const rows = data.map((cells, at) => ({ row: at + 1, cells: cells.map((cell) => readCell(cell.trim())) })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [heads, ...rest] = rows;
  return { heads: heads?.cells ?? [], rows: rest };
}
