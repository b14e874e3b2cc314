import type { Model } from '../../../../src/domain/prioritise/model';
import { words } from '../../../kit/words';
import { answerName } from '../figure-words';
import { plain } from './read-answer';

/** Where the columns of a file with one answer a row stand; −1: there is none. */
export interface LongHeads {
  form: 'long';
  key: number;
  criterion: number;
  low: number;
  likely: number;
  high: number;
  sure: number;
  reason: number;
}

/** Where they stand in a file with one column for each criterion, as the list is exported. */
export interface WideHeads {
  form: 'wide';
  key: number;
  answers: { column: number; key: string }[];
}

/** What a file's first row says; or what it lacks. */
export type Heads = LongHeads | WideHeads | { form: 'refused'; why: 'noKey' | 'noAnswers' | 'noLikely' };

const LONG = ['key', 'criterion', 'low', 'likely', 'high', 'sure', 'reason'] as const;

/** Finds the columns by their names, whatever their order or case. */
export function readHeads(heads: readonly string[], model: Model): Heads {
  const names = heads.map(plain);
  const at = (name: (typeof LONG)[number]) => names.indexOf(plain(words(`hands.columns.${name}`)));
  const key = at('key');
  if (key < 0) return { form: 'refused', why: 'noKey' };
  if (at('criterion') >= 0) {
    if (at('likely') < 0) return { form: 'refused', why: 'noLikely' };
    return { form: 'long', key, criterion: at('criterion'), low: at('low'), likely: at('likely'), high: at('high'), sure: at('sure'), reason: at('reason') };
  }
  const answers = names.flatMap((name, column) => {
    const criterion = answerNamed(name, model);
    return criterion ? [{ column, key: criterion }] : [];
  });
  return answers.length > 0 ? { form: 'wide', key, answers } : { form: 'refused', why: 'noAnswers' };
}

/** Whether a column of that name says anything here. */
export function isKnownHead(head: string, model: Model): boolean {
  const name = plain(head);
  return LONG.some((column) => plain(words(`hands.columns.${column}`)) === name) || answerNamed(name, model) !== null;
}

/** The criterion (or `effort`) that a name means: its name, its column's or its key. Null: none does. */
export function answerNamed(name: string, model: Model): string | null {
  const said = plain(name);
  const found = namesOf(model).find(({ names }) => names.includes(said));
  return found?.key ?? null;
}

/** The name of a criterion that is written nearly so, or null. */
export function nearestName(name: string, model: Model): string | null {
  const said = plain(name);
  const begins = (known: string) => said.length >= 3 && (known.startsWith(said.slice(0, 4)) || said.startsWith(known.slice(0, 4)));
  const near = namesOf(model).find(({ names }) => names.some(begins));
  return near ? answerName(near.key) : null;
}

function namesOf(model: Model): { key: string; names: string[] }[] {
  const criteria = model.criteria.map(({ key }) => ({ key, names: [answerName(key), words(`criterion.${key}.column`), key].map(plain) }));
  return [...criteria, { key: 'effort', names: [words('effort.name'), words('hands.columns.effort'), 'effort'].map(plain) }];
}
