import type { AdfNode } from './adf';

const INLINE = new Set(['text', 'hardBreak', 'mention', 'emoji', 'inlineCard', 'date', 'status']);

/** The words of a document, one line a block, for text search. */
export function textOfAdf(node: Pick<AdfNode, 'content'>): string {
  const parts: string[] = [];
  gather(node, parts);
  return parts.join('').trim();
}

function gather(node: Pick<AdfNode, 'content'>, parts: string[]): void {
  for (const child of node.content ?? []) {
    parts.push(child.text ?? wordsOfAttributes(child));
    gather(child, parts);
    if (!INLINE.has(child.type)) parts.push('\n');
  }
}

function wordsOfAttributes({ type, attrs }: AdfNode): string {
  if (type === 'hardBreak') return '\n';
  const said = attrs?.['text'] ?? attrs?.['url'];
  return typeof said === 'string' ? said : '';
}
