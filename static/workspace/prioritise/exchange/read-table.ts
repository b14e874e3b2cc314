import Papa from 'papaparse';
import { readCell } from './write-csv';

const DELIMITERS = [',', ';', '\t'];

/** A row of a file: its number as a spreadsheet counts it (the heads are 1), and its cells. */
export interface FileRow {
  row: number;
  cells: string[];
}

/** Tells the heads that whoever reads the file knows by name. */
type IsKnown = (head: string) => boolean;

/** Reads CSV with commas, semicolons or tabs: the heads, and the rows that hold anything. Heads that are known tell which of the three it is. */
export function readTable(text: string, isKnown: IsKnown = () => false): { heads: string[]; rows: FileRow[] } {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false, delimiter: delimiterOf(text, isKnown) });
  const rows = data.map((cells, at) => ({ row: at + 1, cells: cells.map((cell) => readCell(cell.trim())) })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [heads, ...rest] = rows;
  return { heads: heads?.cells ?? [], rows: rest };
}

/** The one by which the most heads are known, then the one that parts them into the most cells: what stands below them, or within one, may hold any of them. */
function delimiterOf(text: string, isKnown: IsKnown): string {
  const fromHeads = text.replace(/^\uFEFF?[\r\n]+/, '');
  const parted = DELIMITERS.map((delimiter) => {
    const heads = Papa.parse<string[]>(fromHeads, { delimiter, preview: 1 }).data[0] ?? [];
    return { delimiter, known: heads.filter(isKnown).length, cells: heads.length };
  });
  return parted.sort((a, b) => b.known - a.known || b.cells - a.cells)[0]!.delimiter;
}
