import writeXlsxFile, { type SheetData } from 'write-excel-file/browser';
import type { Table } from './export-table';

/** A table as an Excel file. Words are stored as words: nothing in them is run as a formula. */
export default function writeXlsx({ heads, rows }: Table): Promise<Blob> {
  const head = heads.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) => row.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String })));
  const sheet: SheetData = [head, ...body];
  return writeXlsxFile(sheet).toBlob();
}
