import { exactly, type Figure } from '../../figure';
import { makePertTable, slicesOf, SLICES, type PertTable } from '../../statistics/pert-table';
import { orderItems, type Orderable } from '../order-items';
import { EFFORT } from '../standing';
import { UNKNOWN } from '../value';
import type { Drawing } from './drawable';
import { drawItems, drawTops, type Tops } from './draw-tops';
import { topsWithout, certainWith } from './tops-without';

/** The one answer that would make the top surest. */
export interface Question {
  item: string;
  /** A criterion's key, or `effort`. */
  criterion: string;
  /** How certain the top is (0–1) by the same draws: now, and as is to be expected once it is settled. */
  now: number;
  then: number;
}

/** Items that come out in the top in fewer draws, or in more, are settled as good as can be. */
const CONTESTED = { from: 0.02, to: 0.98 };
const MOST_ITEMS = 12;
/** Places in a figure's distribution at which it is tried, each as likely as the other: the middles of its fifths. */
const TRIED = [0.1, 0.3, 0.5, 0.7, 0.9];
const DRAWS = 1000;

/**
 * The figure whose settling would make the first `top` of a list surest: each open one of an item that may or may not
 * be in the top is settled at places of its own distribution, the list is ordered anew, and the certainty of its top is
 * averaged (the expected value of perfect information on one figure: Howard 1966). `items` are ranked, in order; those
 * that never come out in the top may be left out. `open` are the criteria (and `effort`) that may be asked of each, by id.
 * Null where nothing is to be gained. The same list always gives the same question.
 */
export function askNext(items: readonly Orderable[], drawing: Drawing, top: number, open: ReadonlyMap<string, readonly string[]>): Question | null {
  if (items.length <= top || top === 0) return null;
  const tops = drawTops(items, drawing, top + 1, DRAWS);
  const inTop = chancesInTop(tops, items.length);
  const now = inTop.subarray(0, top).reduce((sum, chance) => sum + chance, 0) / top;
  const table = makePertTable();
  let best: Question | null = null;
  for (const at of contested(inTop)) {
    const item = items[at]!;
    const without = topsWithout(tops, at);
    const rival = items[at < top ? top : top - 1]!;
    const tried = (open.get(item.id) ?? []).flatMap((criterion) => triedOf(item, criterion, drawing, table));
    // All of them are the one item: its chance and that of the weights are drawn once for all.
    const drawn = drawItems(tried.map(({ settled }) => settled), drawing, DRAWS);
    const certain = tried.map(({ settled }, which) => {
      const named = orderItems([settled, rival], drawing.model, drawing.order).ranked[0]!.id === item.id;
      return certainWith(without, drawn[which]!, named);
    });
    for (let from = 0; from < tried.length; from += TRIED.length) {
      const then = meanOf(certain.slice(from, from + TRIED.length));
      if (then > (best?.then ?? now)) best = { item: item.id, criterion: tried[from]!.criterion, now, then };
    }
  }
  return best;
}

function chancesInTop({ draws, leaders, width }: Tops, items: number): Float64Array {
  const chances = new Float64Array(items);
  leaders.forEach((item, at) => {
    if (at % width < width - 1) chances[item]! += 1 / draws;
  });
  return chances;
}

/** The places of the items whose place in the top is open, the most open first. */
function contested(inTop: Float64Array): number[] {
  const places = [...inTop.keys()].filter((at) => inTop[at]! >= CONTESTED.from && inTop[at]! <= CONTESTED.to);
  return places.sort((a, b) => Math.abs(inTop[a]! - 0.5) - Math.abs(inTop[b]! - 0.5)).slice(0, MOST_ITEMS);
}

/** A figure that is not settled: one with a range, or a criterion that nobody rated. */
function openFigure({ figures }: Orderable, criterion: string, { order }: Drawing): Figure | null {
  if (criterion === EFFORT) return order !== 'value' && figures.effort && figures.effort.low < figures.effort.high ? figures.effort : null;
  const figure = figures.criteria[criterion] ?? UNKNOWN;
  return figure.low < figure.high ? figure : null;
}

/** An item with a figure settled at each place that is tried; none where the figure is settled already. */
function triedOf(item: Orderable, criterion: string, drawing: Drawing, table: PertTable): { criterion: string; settled: Orderable }[] {
  const figure = openFigure(item, criterion, drawing);
  if (!figure) return [];
  const slices = slicesOf(table, figure);
  return TRIED.map((place) => ({ criterion, settled: withFigure(item, criterion, slices[Math.floor(place * SLICES)]!) }));
}

function withFigure(item: Orderable, criterion: string, likely: number): Orderable {
  const { figures } = item;
  const figure = { ...exactly(likely), n: 1 };
  return { ...item, figures: criterion === EFFORT ? { ...figures, effort: figure } : { ...figures, criteria: { ...figures.criteria, [criterion]: figure } } };
}

function meanOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
