import type { AdfNode } from '../../jira/adf/adf';

type Mark = NonNullable<AdfNode['marks']>[number];

/** One piece of wiki markup within a line; what none of these is stays text. */
const PIECE =
  /\\([*_\-+{}[\]|!])|\{\{([^{}\n]+)\}\}|\[~(?:accountid:)?([^[\]\n]+)\]|\[(?:([^|[\]\n]*)\|)?((?:https?:\/\/|mailto:)[^|\]\s]+)(?:\|smart-\w+)?\]|(https?:\/\/[^\s|\][{}<>"]+[^\s|\][{}<>".,;:!?')*_])|\\\\|\{color(?::[^}\n]*)?\}|(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*[^*\s])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*[^_\s])_(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}\-])-(?=[^\s-])([^-\n]*[^-\s])-(?![\p{L}\p{N}\-])|(?<![\p{L}\p{N}+])\+(?=[^\s+])([^+\n]*[^+\s])\+(?![\p{L}\p{N}+])/gu;

/** The inline nodes of a line of wiki markup: bold, italic, struck, underlined, code, links, mentions; the rest as text. */
export function wikiInline(line: string, marks: Mark[] = []): AdfNode[] {
  const nodes: AdfNode[] = [];
  let from = 0;
  for (const found of line.matchAll(PIECE)) {
    pushText(nodes, line.slice(from, found.index), marks);
    pushPiece(nodes, found, marks);
    from = found.index + found[0].length;
  }
  pushText(nodes, line.slice(from), marks);
  return nodes;
}

function pushPiece(nodes: AdfNode[], found: RegExpMatchArray, marks: Mark[]): void {
  const [whole, escaped, code, mention, linkText, link, bareLink, bold, italic, struck, underlined] = found;
  if (escaped !== undefined) pushText(nodes, escaped, marks);
  else if (code !== undefined) pushText(nodes, code, [...marks.filter(({ type }) => type === 'link'), { type: 'code' }]);
  else if (mention !== undefined) nodes.push({ type: 'mention', attrs: { id: mention, text: `@${mention}` } });
  else if (link !== undefined) nodes.push(...linked(linkText || link, link, marks));
  else if (bareLink !== undefined) nodes.push(...linked(bareLink, bareLink, marks));
  else if (bold !== undefined) nodes.push(...marked(bold, 'strong', marks));
  else if (italic !== undefined) nodes.push(...marked(italic, 'em', marks));
  else if (struck !== undefined) nodes.push(...marked(struck, 'strike', marks));
  else if (underlined !== undefined) nodes.push(...marked(underlined, 'underline', marks));
  else if (whole === '\\\\') nodes.push({ type: 'hardBreak' });
}

function marked(text: string, type: string, marks: Mark[]): AdfNode[] {
  return wikiInline(text, marks.some((mark) => mark.type === type) ? marks : [...marks, { type }]);
}

function linked(text: string, href: string, marks: Mark[]): AdfNode[] {
  const nodes: AdfNode[] = [];
  pushText(nodes, text, [...marks.filter(({ type }) => type !== 'link'), { type: 'link', attrs: { href } }]);
  return nodes;
}

function pushText(nodes: AdfNode[], text: string, marks: Mark[]): void {
  if (text === '') return;
  nodes.push(marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks });
}
