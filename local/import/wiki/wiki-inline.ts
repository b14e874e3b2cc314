import type { AdfNode } from '../../jira/adf/adf';

type Mark = NonNullable<AdfNode['marks']>[number];

/** What wiki markup knows within a line, in the order of precedence; each holds what it says in a group of its name. */
const PIECES = [
  /\\(?<escaped>[*_\-+{}[\]|!])/u,
  /\{\{(?<code>[^{}\n]+)\}\}/u,
  /\[~(?:accountid:)?(?<mention>[^[\]\n]+)\]/u,
  /\[(?:(?<linkText>[^|[\]\n]*)\|)?(?<link>(?:https?:\/\/|mailto:)[^|\]\s]+)(?:\|smart-\w+)?\]/u,
  /(?<bareLink>https?:\/\/[^\s|\][{}<>"]+[^\s|\][{}<>".,;:!?')*_])/u,
  /(?<lineBreak>\\\\)/u,
  /\{color(?::[^}\n]*)?\}/u,
  /(?<![\p{L}\p{N}*])\*(?=\S)(?<strong>[^*\n]*[^*\s])\*(?![\p{L}\p{N}*])/u,
  /(?<![\p{L}\p{N}_])_(?=\S)(?<em>[^_\n]*[^_\s])_(?![\p{L}\p{N}_])/u,
  /(?<![\p{L}\p{N}\-])-(?=[^\s-])(?<strike>[^-\n]*[^-\s])-(?![\p{L}\p{N}\-])/u,
  /(?<![\p{L}\p{N}+])\+(?=[^\s+])(?<underline>[^+\n]*[^+\s])\+(?![\p{L}\p{N}+])/u,
];
const PIECE = new RegExp(PIECES.map(({ source }) => source).join('|'), 'gu');

/** The groups that are named like the mark they stand for. */
const MARKS = ['strong', 'em', 'strike', 'underline'] as const;

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

function pushPiece(nodes: AdfNode[], { groups = {} }: RegExpMatchArray, marks: Mark[]): void {
  const { escaped, code, mention, linkText, link, bareLink, lineBreak } = groups;
  if (escaped !== undefined) pushText(nodes, escaped, marks);
  else if (code !== undefined) pushText(nodes, code, [...marks.filter(({ type }) => type === 'link'), { type: 'code' }]);
  else if (mention !== undefined) nodes.push({ type: 'mention', attrs: { id: mention, text: `@${mention}` } });
  else if (link !== undefined) nodes.push(...linked(linkText || link, link, marks));
  else if (bareLink !== undefined) nodes.push(...linked(bareLink, bareLink, marks));
  else if (lineBreak !== undefined) nodes.push({ type: 'hardBreak' });
  for (const type of MARKS) if (groups[type] !== undefined) nodes.push(...marked(groups[type], type, marks));
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
