import type { AdfNode } from '../../jira/adf/adf';
import { wikiInline } from './wiki-inline';

const ITEM = /^\s*([*#-]+)\s+(\S.*)$/;

/** Whether a line of wiki markup is an item of a list. */
export function isListLine(line: string): boolean {
  return ITEM.test(line) && !/^\s*-{4,}\s*$/.test(line);
}

interface OpenList {
  node: AdfNode;
  ordered: boolean;
}

/** The lists of consecutive item lines: `*` and `-` are bullets, `#` numbers, and each further sign is one level deeper. */
export function wikiLists(lines: readonly string[]): AdfNode[] {
  const roots: AdfNode[] = [];
  const open: OpenList[] = [];
  for (const line of lines) {
    const [, signs = '*', text = ''] = ITEM.exec(line) ?? [];
    const depth = Math.min(signs.length, open.length + 1);
    const ordered = signs.endsWith('#');
    open.length = Math.min(open.length, depth);
    if (open.length === depth && open[depth - 1]?.ordered !== ordered) open.pop();
    if (open.length < depth) open.push(startList(ordered, open.at(-1)?.node, roots));
    const paragraph: AdfNode = { type: 'paragraph', content: wikiInline(text) };
    open.at(-1)?.node.content?.push({ type: 'listItem', content: [paragraph] });
  }
  return roots;
}

function startList(ordered: boolean, parent: AdfNode | undefined, roots: AdfNode[]): OpenList {
  const node: AdfNode = { type: ordered ? 'orderedList' : 'bulletList', content: [] };
  const home = parent?.content?.at(-1)?.content ?? roots;
  home.push(node);
  return { node, ordered };
}
