interface Node {
  type?: unknown;
  text?: unknown;
  attrs?: Record<string, unknown>;
  content?: unknown;
}

/** Nodes that stand in a line; every other ends one. */
const INLINE = new Set(['text', 'hardBreak', 'mention', 'emoji', 'inlineCard', 'date', 'status']);

/** The words of a document of Jira's (ADF), one line a block; a text as it is, and nothing for anything else. */
export function textOfAdf(document: unknown): string {
  if (typeof document === 'string') return document.trim();
  const parts: string[] = [];
  gather(document, parts);
  return parts.join('').replace(/\n{3,}/g, '\n\n').trim();
}

function gather(node: unknown, parts: string[]): void {
  const { content } = (node ?? {}) as Node;
  if (!Array.isArray(content)) return;
  for (const child of content as Node[]) {
    parts.push(typeof child.text === 'string' ? child.text : wordsOf(child));
    gather(child, parts);
    if (typeof child.type !== 'string' || !INLINE.has(child.type)) parts.push('\n');
  }
}

function wordsOf({ type, attrs }: Node): string {
  if (type === 'hardBreak') return '\n';
  const said = attrs?.text ?? attrs?.url;
  return typeof said === 'string' ? said : '';
}
