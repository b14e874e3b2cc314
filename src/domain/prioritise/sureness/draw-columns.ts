import { LEAST_WEEKS, MOST_WEEKS } from '../answer';
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

interface Bounds {
  least: number;
  most: number;
}

const RATING: Bounds = { least: 0, most: 100 };

/** An effort as it can be told, with the widest range around it. */
const EFFORT: Bounds = { least: LEAST_WEEKS / 2, most: MOST_WEEKS * 2 };

const MOST_CUSTOMERS = 1e9;

/** Reads items into columns, within the scales. A figure that is not finite, and an effort that is not above 0, count as missing. */
export function columnsOf(items: readonly Drawable[], { criteria }: Model): DrawColumns {
  const width = widthOf(criteria.length);
  const figures = new Float64Array(items.length * width).fill(NaN);
  items.forEach(({ figures: { criteria: rated, effort, customers, confidence } }, item) => {
    const from = item * width;
    criteria.forEach(({ key }, at) => putFigure(figures, from + 3 * at, rated[key], RATING));
    if (effort && effort.likely > 0) putFigure(figures, from + 3 * criteria.length, effort, EFFORT);
    if (customers >= 0) figures[from + width - 2] = Math.min(customers, MOST_CUSTOMERS);
    if (confidence !== null && confidence >= 0) figures[from + width - 1] = Math.min(confidence, 1);
  });
  return { ids: items.map(({ id }) => id), figures };
}

function putFigure(into: Float64Array, at: number, figure: Figure | undefined, { least, most }: Bounds): void {
  if (!figure || !Number.isFinite(figure.low + figure.likely + figure.high)) return;
  const likely = within(figure.likely, least, most);
  into[at] = within(figure.low, least, likely);
  into[at + 1] = likely;
  into[at + 2] = within(figure.high, likely, most);
}

function within(figure: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, figure));
}
