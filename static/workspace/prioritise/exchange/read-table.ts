import Papa from 'papaparse';
import { readCell } from './write-csv';

const DELIMITERS = [',', ';', '\t'];

/** A row of a file: its number as a spreadsheet counts it (the heads are 1), and its cells. */
export interface FileRow {
  row: number;
  cells: string[];
}

/** Reads CSV with commas, semicolons or tabs: the heads, and the rows that hold anything. */
export function readTable(text: string): { heads: string[]; rows: FileRow[] } {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false, delimiter: delimiterOf(text) });
  const rows = data.map((cells, at) => ({ row: at + 1, cells: cells.map((cell) => readCell(cell.trim())) })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [heads, ...rest] = rows;
  return { heads: heads?.cells ?? [], rows: rest };
}

/** The one that parts the heads into the most cells: what stands below them may hold any of them. */
function delimiterOf(text: string): string {
  const fromHeads = text.replace(/^\uFEFF?[\r\n]+/, '');
  const cells = DELIMITERS.map((delimiter) => Papa.parse<string[]>(fromHeads, { delimiter, preview: 1 }).data[0]?.length ?? 0);
  return DELIMITERS[cells.indexOf(Math.max(...cells))]!;
}
