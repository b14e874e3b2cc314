import { exactly, type Figure } from '../../figure';
import { makePertTable, slicesOf, SLICES } from '../../statistics/pert-table';
import { orderItems, type Orderable } from '../order-items';
import { EFFORT } from '../standing';
import { UNKNOWN } from '../value';
import { columnsOf } from './draw-columns';
import type { Drawing } from './drawable';
import { drawOrder } from './draw-order';

/** The one answer that would make the top surest. */
export interface Question {
  item: string;
  /** A criterion's key, or `effort`. */
  criterion: string;
  /** How certain the top is (0–1) by the same few draws: now, and as is to be expected once it is answered. */
  now: number;
  then: number;
}

/** Items that come out in the top in fewer draws, or in more, are settled as good as can be. */
const CONTESTED = { from: 0.02, to: 0.98 };
const MOST_ITEMS = 12;
/** What is gained has to be seen: half a point of a hundred. */
const LEAST_GAIN = 0.005;
/** Places in a figure's distribution at which it is tried, each as likely as the other: the middles of its fifths. */
const TRIED = [0.1, 0.3, 0.5, 0.7, 0.9];
const DRAWS = { most: 400, least: 100, items: 40_000 };

/**
 * The figure whose settling would make the first `top` of a list surest: each open one of an item that may or may not
 * be in the top is settled at places of its own distribution, the list is ordered anew, and the certainty of its top is
 * averaged (the expected value of perfect information on one figure: Howard 1966). `items` are ranked, in order; those
 * that never come out in the top may be left out. `criteria` may be asked. Null where nothing is to be gained. The
 * same list always gives the same question.
 */
export function askNext(items: readonly Orderable[], drawing: Drawing, top: number, criteria: readonly string[]): Question | null {
  if (items.length <= top) return null;
  const now = drawn(items, drawing, top);
  const table = makePertTable();
  let best: Question | null = null;
  for (const { item } of contested(items, now.inTop)) {
    for (const criterion of criteria) {
      const figure = openFigure(item, criterion, drawing);
      if (!figure) continue;
      const slices = slicesOf(table, figure);
      const settled = TRIED.map((place) => certainOnce(items, item, criterion, slices[Math.floor(place * SLICES)]!, drawing, top));
      const then = settled.reduce((sum, certain) => sum + certain, 0) / settled.length;
      if (then >= (best?.then ?? now.certain + LEAST_GAIN)) best = { item: item.id, criterion, now: now.certain, then };
    }
  }
  return best;
}

/** The items whose place in the top is open, the most open first. */
function contested(items: readonly Orderable[], inTop: Float64Array): { item: Orderable; chance: number }[] {
  const all = items.map((item, at) => ({ item, chance: inTop[at]! }));
  const open = all.filter(({ chance }) => chance >= CONTESTED.from && chance <= CONTESTED.to);
  return open.sort((a, b) => Math.abs(a.chance - 0.5) - Math.abs(b.chance - 0.5)).slice(0, MOST_ITEMS);
}

/** A figure that is not settled: one with a range, or a criterion that nobody rated. */
function openFigure({ figures }: Orderable, criterion: string, { order }: Drawing): Figure | null {
  if (criterion === EFFORT) return order !== 'value' && figures.effort && figures.effort.low < figures.effort.high ? figures.effort : null;
  const figure = figures.criteria[criterion] ?? UNKNOWN;
  return figure.low < figure.high ? figure : null;
}

/** How certain the top is once a figure is settled. */
function certainOnce(items: readonly Orderable[], { id }: Orderable, criterion: string, at: number, drawing: Drawing, top: number): number {
  const figure = { ...exactly(at), n: 1 };
  const settled = items.map((item) => {
    if (item.id !== id) return item;
    const { figures } = item;
    return { ...item, figures: criterion === EFFORT ? { ...figures, effort: figure } : { ...figures, criteria: { ...figures.criteria, [criterion]: figure } } };
  });
  return drawn(orderItems(settled, drawing.model, drawing.order).ranked, drawing, top).certain;
}

function drawn(items: readonly Orderable[], drawing: Drawing, top: number): { inTop: Float64Array; certain: number } {
  const draws = Math.max(DRAWS.least, Math.min(DRAWS.most, Math.floor(DRAWS.items / items.length)));
  const answers = [...drawOrder(columnsOf(items, drawing.model), drawing, top, [draws])];
  const { inTop } = answers.at(-1)!;
  return { inTop, certain: inTop.subarray(0, top).reduce((sum, chance) => sum + chance, 0) / top };
}
