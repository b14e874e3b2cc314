import { STEPS } from '../../src/domain/prioritise/model';
import { words } from './words';

/** The words of a criterion's five steps, from least to most: in full, or short where a full one does not fit. */
export function anchors(criterion: string, form: 'steps' | 'short' = 'steps'): string[] {
  return STEPS.map((_, step) => words(`criterion.${criterion}.${form}.${step}`));
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
export function ratingWords(criterion: string, likely: number): string {
  const nearest = words(`criterion.${criterion}.steps.${nearestStep(likely)}`);
  return stepAt(likely) === null ? words('kit.near', { figure: Math.round(likely), anchor: nearest }) : nearest;
}
