import { criterionOf, STEPS, type Criterion, type Model } from '../../src/domain/prioritise/model';
import { words } from './words';

/** A criterion with the project's own words, where it has any. */
export type Worded = Pick<Criterion, 'key' | 'words'>;

/** The criterion of that key with its words; one that the model does not have any more is known by its key alone. */
export function wordedOf(model: Model, key: string): Worded {
  return criterionOf(model, key) ?? { key };
}

/** What a criterion asks: in the project's own words, else in those of the locale. */
export function questionOf({ key, words: own }: Worded): string {
  return own?.question ?? words(`criterion.${key}.question`);
}

/** One of a criterion's five steps (0–4) in words, in full or short. A project's own words have no short form. */
export function anchorAt({ key, words: own }: Worded, step: number, form: 'steps' | 'short' = 'steps'): string {
  return own?.anchors[step] ?? words(`criterion.${key}.${form}.${step}`);
}

/** The words of a criterion's five steps, from least to most: in full, or short where a full one does not fit. */
export function anchors(criterion: Worded, form: 'steps' | 'short' = 'steps'): string[] {
  return STEPS.map((_, step) => anchorAt(criterion, step, form));
}

/** The step (0–4) that stands exactly at a figure on 0–100, or null when the figure lies between two. */
export function stepAt(likely: number): number | null {
  const step = STEPS.findIndex((at) => at === likely);
  return step < 0 ? null : step;
}

/** The step (0–4) nearest to a figure on 0–100; half-way goes to the higher one. */
export function nearestStep(likely: number): number {
  return Math.min(4, Math.max(0, Math.round(likely / 25)));
}

/** A rating in words: the anchor it stands on, or its number and the anchor nearest to it. */
export function ratingWords(criterion: Worded, likely: number): string {
  const nearest = anchorAt(criterion, nearestStep(likely));
  return stepAt(likely) === null ? words('kit.near', { figure: Math.round(likely), anchor: nearest }) : nearest;
}
