import type { AdfDocument, AdfNode } from '../../jira/adf/adf';
import { wikiInline } from './wiki-inline';
import { isListLine, wikiLists } from './wiki-list';
import { isTableLine, wikiTable } from './wiki-table';

/**
 * Jira's old wiki markup as a document: headings, lists, tables, code, quotes, rules, bold and its like, links,
 * mentions. What it does not know stays text, so that no word is lost.
 */
export function wikiToAdf(markup: string): AdfDocument {
  const content = blocksOf(markup.replace(/\r\n?/g, '\n').split('\n'));
  return { type: 'doc', version: 1, content };
}

const FENCE = /^(.*?)\{(code|noformat|quote|panel|info|note|warning|tip)(?::([^}]*))?\}(.*)$/;
const HEADING = /^\s*h([1-6])\.\s*(.*)$/;

function blocksOf(lines: readonly string[]): AdfNode[] {
  const blocks: AdfNode[] = [];
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push(paragraphOf(paragraph));
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = blockAt(lines, at);
    if (!found) {
      paragraph.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    if (found.before !== '') paragraph.push(found.before);
    endParagraph();
    blocks.push(...found.blocks);
    if (found.after.trim() !== '') paragraph.push(found.after);
    at = found.next;
  }
  endParagraph();
  return blocks;
}

interface Found {
  blocks: AdfNode[];
  /** Text on the same line, before and after the block. */
  before: string;
  after: string;
  /** The line after the block. */
  next: number;
}

/** The block that begins on a line; null where the line is part of a paragraph. */
function blockAt(lines: readonly string[], at: number): Found | null {
  const line = lines[at] ?? '';
  const fenced = fencedAt(lines, at);
  if (fenced) return fenced;
  const [, level, title = ''] = HEADING.exec(line) ?? [];
  if (level !== undefined) return found([{ type: 'heading', attrs: { level: Number(level) }, content: wikiInline(title.trim()) }], at + 1);
  if (/^\s*-{4,}\s*$/.test(line)) return found([{ type: 'rule' }], at + 1);
  if (/^\s*bq\.\s/.test(line)) return found([{ type: 'blockquote', content: [paragraphOf([line.replace(/^\s*bq\.\s*/, '')])] }], at + 1);
  if (line.trim() === '') return found([], at + 1);
  for (const [belongs, build] of [[isListLine, wikiLists], [isTableLine, (rows: string[]) => [wikiTable(rows)]]] as const) {
    const next = lines.findIndex((one, index) => index >= at && !belongs(one));
    const end = next === -1 ? lines.length : next;
    if (end > at) return found(build(lines.slice(at, end)), end);
  }
  return null;
}

const found = (blocks: AdfNode[], next: number): Found => ({ blocks, before: '', after: '', next });

/** A block between `{code}` and `{code}` and its like; one that is never closed is text. */
function fencedAt(lines: readonly string[], at: number): Found | null {
  const [, before = '', name, options = '', rest = ''] = FENCE.exec(lines[at] ?? '') ?? [];
  if (name === undefined) return null;
  const close = `{${name}}`;
  const inner: string[] = [];
  for (let line = at; line < lines.length; line += 1) {
    const text = line === at ? rest : (lines[line] ?? '');
    const end = text.indexOf(close);
    inner.push(end === -1 ? text : text.slice(0, end));
    if (end !== -1) {
      return { blocks: fencedBlocks(name, options, inner), before, after: text.slice(end + close.length), next: line + 1 };
    }
  }
  return null;
}

function fencedBlocks(name: string, options: string, lines: string[]): AdfNode[] {
  if (name === 'code' || name === 'noformat') return [codeBlock(options, lines.join('\n').replace(/^\n|\n\s*$/g, ''))];
  const content = blocksOf(lines);
  if (name !== 'quote') return content;
  return [{ type: 'blockquote', content: content.filter(fitsQuote) }, ...content.filter((one) => !fitsQuote(one))].filter(hasContent);
}

/** Quotes hold paragraphs, lists and code only. */
function fitsQuote({ type }: AdfNode): boolean {
  return ['paragraph', 'bulletList', 'orderedList', 'codeBlock'].includes(type);
}

function hasContent(node: AdfNode): boolean {
  return node.content === undefined || node.content.length > 0;
}

function codeBlock(options: string, text: string): AdfNode {
  const language = options.split('|').find((part) => !part.includes('='));
  const node: AdfNode = { type: 'codeBlock', content: text === '' ? [] : [{ type: 'text', text }] };
  return language ? { ...node, attrs: { language } } : node;
}

function paragraphOf(lines: readonly string[]): AdfNode {
  const content = lines.flatMap((line, at) => (at === 0 ? wikiInline(line) : [{ type: 'hardBreak' }, ...wikiInline(line)]));
  return { type: 'paragraph', content };
}
