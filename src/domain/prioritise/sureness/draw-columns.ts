import { LEAST_WEEKS } from '../answer';
import type { Model } from '../model';
import type { Figure } from '../../figure';
import type { Drawable } from './drawable';

/** Items as the draws read them, in the order they were given: plain numbers, quick to hand to a worker. */
export interface DrawColumns {
  ids: readonly string[];
  /** For each item low, likely and high of each criterion in the model's order, then of effort; then customers and confidence. NaN: no figure. */
  figures: Float64Array;
}

/** How many numbers an item takes. */
export function widthOf(criteria: number): number {
  return 3 * (criteria + 1) + 2;
}

/** The smallest effort at the low end of a range: half of what can be told. */
const LEAST_LOW = LEAST_WEEKS / 2;

/** Reads items into columns. A figure that is not finite, and an effort that is not above 0, count as missing. */
export function columnsOf(items: readonly Drawable[], { criteria }: Model): DrawColumns {
  const width = widthOf(criteria.length);
  const figures = new Float64Array(items.length * width).fill(NaN);
  items.forEach(({ figures: { criteria: rated, effort, customers, confidence } }, item) => {
    const from = item * width;
    criteria.forEach(({ key }, at) => putFigure(figures, from + 3 * at, rated[key], 0));
    if (effort && effort.likely > 0) putFigure(figures, from + 3 * criteria.length, effort, LEAST_LOW);
    figures[from + width - 2] = customers;
    if (confidence !== null) figures[from + width - 1] = confidence;
  });
  return { ids: items.map(({ id }) => id), figures };
}

function putFigure(into: Float64Array, at: number, figure: Figure | undefined, least: number): void {
  if (!figure) return;
  const { low, likely, high } = figure;
  if (!Number.isFinite(low + likely + high)) return;
  const middle = Math.max(least, likely);
  into[at] = Math.max(least, Math.min(middle, low));
  into[at + 1] = middle;
  into[at + 2] = Math.max(middle, high);
}
