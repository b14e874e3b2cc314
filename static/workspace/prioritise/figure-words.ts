import { EFFORT_STEPS } from '../../../src/domain/prioritise/answer';
import { roundParts } from '../../../src/domain/prioritise/round-parts';
import type { Model } from '../../../src/domain/prioritise/model';
import type { Projection } from '../../../src/domain/prioritise/projection';
import { valueOf } from '../../../src/domain/prioritise/value';
import { anchorAt, ratingWords, stepAt, wordedOf } from '../../kit/anchors';
import { weeksWords } from '../../kit/weeks-words';
import { words } from '../../kit/words';

// Made once: a formatter costs more than all it formats in a row.
const LIST = new Intl.ListFormat('en-US', { type: 'conjunction' });
const TENTHS = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const WHOLE = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** A value as it is shown: whole points whose parts add up. */
export interface ShownValue {
  whole: number;
  parts: { key: string; name: string; points: number; missing: boolean }[];
  missing: string[];
}

/** The value of figures in whole points, or null where there is none. */
export function shownValue(model: Model, figures: Projection): ShownValue | null {
  const value = valueOf(model, figures.criteria);
  if (value.kind === 'not rated') return null;
  const points = roundParts(value.parts, value.likely);
  return {
    whole: Math.round(value.likely),
    missing: value.missing,
    parts: model.criteria.map(({ key }) => ({
      key, name: words(`criterion.${key}.name`), points: points[key] ?? 0, missing: value.missing.includes(key),
    })),
  };
}

/** A value and its parts in one sentence for a screen reader. */
export function valueWords({ whole, parts, missing }: ShownValue): string {
  const listed = listOf(parts.map(({ name, points }) => words('prioritise.value.part', { name, points })));
  const says = words('prioritise.value.says', { value: whole, parts: listed });
  return missing.length === 0 ? says : `${says}. ${missingWords(missing)}`;
}

/** Which criteria nobody rated, and what that means. */
export function missingWords(missing: readonly string[]): string {
  const names = listOf(missing.map((key) => words(`criterion.${key}.name`)));
  return words('prioritise.value.missing', { count: missing.length, names });
}

/** The size whose weeks these are exactly, S to XL, or null. */
export function sizeOf(weeks: number): string | null {
  return Object.entries(EFFORT_STEPS).find(([, at]) => at === weeks)?.[0] ?? null;
}

/** An effort with its size: `M 6 pw`. */
export function effortWords(weeks: number): string {
  const size = sizeOf(weeks);
  return size ? `${words(`effort.steps.${size}`)} ${weeksWords(weeks)}` : weeksWords(weeks);
}

/** An answer in words: the anchor of a criterion, or person-weeks. `short` takes the anchor's short form. */
export function answerWords(model: Model, key: string, likely: number | null, form: 'steps' | 'short' = 'steps'): string {
  if (likely === null) return words(key === 'effort' ? 'prioritise.effort.none' : 'prioritise.answer.none');
  if (key === 'effort') return effortWords(likely);
  const step = stepAt(likely);
  return step === null ? ratingWords(wordedOf(model, key), likely) : anchorAt(wordedOf(model, key), step, form);
}

/** The name of what is answered: a criterion, or effort. */
export function answerName(key: string): string {
  return words(key === 'effort' ? 'effort.name' : `criterion.${key}.name`);
}

/** What voices count as: at most one decimal. */
export function countsWords(asking: number): string {
  return (asking < 10 ? TENTHS : WHOLE).format(asking);
}

/** A, B and C. */
export function listOf(parts: readonly string[]): string {
  return LIST.format(parts);
}
