import type { CellValue } from './cell-value';
import type { Table } from './export-table';

const BOM = '\uFEFF';

/**
 * A table as CSV: commas, CRLF, UTF-8 with its mark (Excel needs it). Words that a spreadsheet would run as a formula
 * get an apostrophe before them; `readCell` takes it off again.
 */
export function writeCsv({ heads, rows }: Table): string {
  return BOM + [heads, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

/** A cell's words without the apostrophe that kept them from being run. */
export function readCell(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

function csvCell(value: CellValue): string {
  if (value === null) return '';
  const text = typeof value === 'string' && /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
