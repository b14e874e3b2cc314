/** Writes a block of cells as a spreadsheet copies it: tabs between cells, line ends between rows, quotes where a cell holds either. */
export function writeTsv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** Reads what a spreadsheet copied. The line end after the last row makes no row of its own. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r\n|\n|\r|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  while (cell.lastIndex <= text.length) {
    const [, inQuotes, plain = '', end = ''] = cell.exec(text)!;
    rows.at(-1)!.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
    if (end !== '\t' && cell.lastIndex === text.length) break;
  }
  return rows.filter((row, at) => row.length > 0 || at < rows.length - 1);
}

function quoted(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
