import { EFFORT_STEPS, MOST_WEEKS } from '../../../../src/domain/prioritise/answer';
import { STEPS, type Model } from '../../../../src/domain/prioritise/model';
import { likelyValueBy, type Figures } from '../../../../src/domain/prioritise/value';
import type { MatrixScales } from './matrix-scales';

/** An axis holds still until it is pulled so far, in px: one can change the one answer without the other. */
const HOLD = 10;
/** A size of effort draws a bubble from so far away, in px. */
const DRAW = 10;

const SIZES: readonly number[] = Object.values(EFFORT_STEPS);

/** What a pull asks for: a rating of the key criterion and an effort in person-weeks; null where nothing is asked. */
export interface Asked {
  likely: number | null;
  weeks: number | null;
}

/** The value that an item has at each of the five answers to the key criterion, were each the team's. */
export function valuesBySteps(model: Model, figures: Figures): number[] {
  const valueOf = likelyValueBy(model);
  return STEPS.map((likely) => valueOf({ ...figures, [model.keyCriterion]: { low: likely, likely, high: likely } })!);
}

/** The answers nearest to where a bubble is held. `from` is where it was taken, `to` where it is, in px; `values` as valuesBySteps tells. */
export function askedAt(from: { x: number; y: number }, to: { x: number; y: number }, scales: MatrixScales, values: readonly number[]): Asked {
  const held = (along: 'x' | 'y') => Math.abs(to[along] - from[along]) < HOLD;
  return { likely: held('y') ? null : STEPS[nearestTo(values.map(scales.y), to.y)]!, weeks: held('x') ? null : weeksNear(to.x, scales) };
}

/** S, M, L or XL where one is near, else whole person-weeks from one on. */
function weeksNear(x: number, scales: MatrixScales): number {
  const size = SIZES[nearestTo(SIZES.map(scales.x), x)]!;
  if (Math.abs(scales.x(size) - x) <= DRAW) return size;
  return Math.min(MOST_WEEKS, Math.max(1, Math.round(scales.weeksAt(x))));
}

function nearestTo(places: readonly number[], at: number): number {
  let nearest = 0;
  places.forEach((place, index) => {
    if (Math.abs(place - at) < Math.abs(places[nearest]! - at)) nearest = index;
  });
  return nearest;
}

/** The next answer to the key criterion above or below one; null at the end of the scale. */
export function nextStep(likely: number, by: 1 | -1): number | null {
  return (by > 0 ? STEPS.find((step) => step > likely) : STEPS.findLast((step) => step < likely)) ?? null;
}

/** The next effort from one, in person-weeks: the size above or below it, or with `fine` one whole week; null at the end. */
export function nextWeeks(weeks: number, by: 1 | -1, fine: boolean): number | null {
  if (!fine) return (by > 0 ? SIZES.find((size) => size > weeks) : SIZES.findLast((size) => size < weeks)) ?? null;
  const next = by > 0 ? Math.floor(weeks) + 1 : Math.ceil(weeks) - 1;
  return next >= 1 && next <= MOST_WEEKS ? next : null;
}
