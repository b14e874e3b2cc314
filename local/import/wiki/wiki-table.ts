import type { AdfNode } from '../../jira/adf/adf';
import { wikiInline } from './wiki-inline';

/** Whether a line of wiki markup is a row of a table. */
export function isTableLine(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line);
}

/** A table of consecutive row lines: `||head||`, `|cell|`. */
export function wikiTable(lines: readonly string[]): AdfNode {
  return { type: 'table', content: lines.map((line) => ({ type: 'tableRow', content: cellsOf(line.trim()) })) };
}

/** A bar within `[text|link]` does not part cells. */
function cellsOf(row: string): AdfNode[] {
  const cells = [...row.matchAll(/(\|\|?)((?:\[[^\]]*\]|[^|[]|\[)*)/g)].map(([, bars, text = '']) => ({ head: bars === '||', text: text.trim() }));
  if (cells.length > 1 && cells.at(-1)?.text === '') cells.pop();
  return cells.map(({ head, text }) => ({
    type: head ? 'tableHeader' : 'tableCell',
    content: [{ type: 'paragraph', content: wikiInline(text) }],
  }));
}
