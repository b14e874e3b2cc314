import type { AnswerInput, Item } from '../../../../src/contract';
import type { Said, Sureness } from '../../../../src/domain/prioritise/answer';
import { answerOf } from '../../../../src/domain/prioritise/answer-of';
import { criterionOf, type Model } from '../../../../src/domain/prioritise/model';
import { words } from '../../../kit/words';
import { answerName, listOf } from '../figure-words';
import { rounded } from './cell-value';
import { plain, readAnswer } from './read-answer';
import { answerNamed, nearestName, type LongHeads, type WideHeads } from './read-heads';
import type { FileRow } from './read-table';

/** One answer of a file: ready to be given, wrong for a reason, or already here. */
export interface Entry {
  row: number;
  /** As the file writes them. */
  key: string;
  criterion: string;
  figures: string;
  state: { kind: 'ready'; issue: string; answer: string; said: NonNullable<AnswerInput> } | { kind: 'here' } | { kind: 'wrong'; why: string };
}

/** What answers are compared with. */
export interface Here {
  model: Model;
  /** The criteria that roles keep the reader from. */
  closed: readonly string[];
  /** Items by their keys, in capitals. */
  items: ReadonlyMap<string, Item>;
}

const SURENESS: readonly Sureness[] = ['guess', 'fairly', 'sure'];

/** Reads each answer of a file. What the reader (or, in a wide file, the list) says already is *here*; a second answer to the same is wrong. */
export function readRatings(heads: LongHeads | WideHeads, rows: readonly FileRow[], here: Here): Entry[] {
  const first = new Map<string, number>();
  return rows
    .flatMap((row) => (heads.form === 'long' ? [longEntry(heads, row, here)] : wideEntries(heads, row, here)))
    .map((entry) => {
      const answered = answerNamed(entry.criterion, here.model);
      const what = `${entry.key.toUpperCase()} ${answered}`;
      const before = first.get(what);
      if (before !== undefined && answered) return wrong(entry, 'twice', { row: before });
      first.set(what, entry.row);
      return entry;
    });
}

type Bare = Omit<Entry, 'state'>;

function longEntry(heads: LongHeads, { row, cells }: FileRow, here: Here): Entry {
  const cell = (at: number) => (at < 0 ? '' : (cells[at] ?? ''));
  const [low, likely, high] = [cell(heads.low), cell(heads.likely), cell(heads.high)];
  const bare: Bare = { row, key: cell(heads.key), criterion: cell(heads.criterion), figures: [low, likely, high].filter(Boolean).join(' · ') };
  const answer = answerNamed(bare.criterion, here.model);
  const item = here.items.get(bare.key.toUpperCase());
  if (!item) return noItem(bare);
  if (!answer) return noCriterion(bare, here.model);
  if (here.closed.includes(answer)) return wrong(bare, 'closed', { name: answerName(answer) });
  if (likely === '') return wrong(bare, 'empty');
  if ((low === '') !== (high === '')) return wrong(bare, 'half');
  const figures = (low === '' ? [likely] : [low, likely, high]).map((text) => readAnswer(here.model, answer, text));
  const unread = figures.indexOf(null);
  if (unread >= 0) return notRead(bare, answer, low === '' ? likely : [low, likely, high][unread]!);
  const said = saidOf(figures as number[], cell(heads.sure), item.mine[answer]?.sure ?? 'fairly');
  if (typeof said === 'string') return wrong(bare, said === 'order' ? 'order' : 'sure', said === 'order' ? { figures: inOrder(figures as number[]) } : { text: cell(heads.sure) });
  return withReason({ bare, item, answer, said, reason: cell(heads.reason) }, here.model);
}

function wideEntries({ key, answers }: WideHeads, { row, cells }: FileRow, here: Here): Entry[] {
  return answers.flatMap(({ column, key: answer }): Entry[] => {
    const text = cells[column] ?? '';
    if (text === '') return [];
    const bare: Bare = { row, key: cells[key] ?? '', criterion: answerName(answer), figures: text };
    const item = here.items.get(bare.key.toUpperCase());
    if (!item) return [noItem(bare)];
    const likely = readAnswer(here.model, answer, text);
    const team = answer === 'effort' ? item.figures.effort : item.figures.criteria[answer];
    const known = [team?.likely, item.mine[answer]?.likely].filter((figure) => figure !== undefined).map((figure) => rounded(figure));
    if (known.includes(Number(text)) || (likely !== null && known.includes(rounded(likely)))) return [{ ...bare, state: { kind: 'here' } }];
    if (likely === null) return [notRead(bare, answer, text)];
    if (here.closed.includes(answer)) return [wrong(bare, 'closed', { name: answerName(answer) })];
    if (criterionOf(here.model, answer)?.source === 'feedback') return [wrong(bare, 'counted', { name: answerName(answer) })];
    return [{ ...bare, state: { kind: 'ready', issue: item.id, answer, said: { likely, sure: item.mine[answer]?.sure ?? 'fairly' } } }];
  });
}

interface LongAnswer {
  bare: Bare;
  item: Item;
  answer: string;
  said: Said;
  reason: string;
}

function withReason({ bare, item, answer, said, reason }: LongAnswer, model: Model): Entry {
  const counted = criterionOf(model, answer)?.source === 'feedback';
  if (counted && reason === '') return wrong(bare, 'counted', { name: answerName(answer) });
  if (reason.length > 500) return wrong(bare, 'reason');
  const whole = counted ? { ...said, reason } : said;
  return { ...bare, state: stands(item, answer, whole) ? { kind: 'here' } : { kind: 'ready', issue: item.id, answer, said: whole } };
}

/** What was said: a range where three figures are given, else a figure and how sure. A word names what is wrong. */
function saidOf(figures: readonly number[], sureness: string, usual: Sureness): Said | 'order' | 'sure' {
  if (figures.length === 3) {
    const [low, likely, high] = figures as [number, number, number];
    return low <= likely && likely <= high ? { low, likely, high } : 'order';
  }
  const sure = sureness === '' ? usual : SURENESS.find((each) => [each, plain(words(`sure.${each}`))].includes(plain(sureness)));
  return sure ? { likely: figures[0]!, sure } : 'sure';
}

function stands({ mine }: Item, answer: string, said: Said & { reason?: string }): boolean {
  const before = mine[answer];
  if (!before) return false;
  const after = answerOf(answer, said, before.at);
  return (['low', 'likely', 'high'] as const).every((each) => rounded(before[each]) === rounded(after[each])) && before.reason === after.reason;
}

function noItem(bare: Bare): Entry {
  return wrong(bare, bare.key === '' ? 'noKey' : 'key');
}

function noCriterion(bare: Bare, model: Model): Entry {
  const near = nearestName(bare.criterion, model);
  if (near) return wrong(bare, 'near', { text: bare.criterion, near });
  return wrong(bare, 'criterion', { text: bare.criterion, names: listOf([...model.criteria.map(({ key }) => answerName(key)), answerName('effort')]) });
}

function notRead(bare: Bare, answer: string, text: string): Entry {
  return wrong(bare, answer === 'effort' ? 'effort' : 'number', { text, name: answerName(answer) });
}

function wrong(bare: Bare, rule: string, params: Record<string, string | number> = {}): Entry {
  const { row, key, criterion, figures } = bare;
  return { row, key, criterion, figures, state: { kind: 'wrong', why: words(`hands.import.wrong.${rule}`, params) } };
}

function inOrder(figures: readonly number[]): string {
  return [...figures].sort((a, b) => a - b).join(' · ');
}
