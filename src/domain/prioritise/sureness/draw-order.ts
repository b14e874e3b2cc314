import { halvesWon, MOST_DRAWS } from './chance-before';
import type { DrawColumns } from './draw-columns';
import type { Drawing } from './drawable';
import { makeFigureBins, type FigureBins } from './figure-bins';
import { placesByGroup } from './group-places';
import { BLOCK, openDraws } from './open-draws';
import { openRanks, type Ranks } from './rank-block';

/** How sure an order is, item by item in the order they were given: what a worker hands back. See OrderSureness. */
export interface OrderFigures {
  draws: number;
  top: number;
  first: Uint32Array;
  last: Uint32Array;
  inTop: Float64Array;
  low: Float64Array;
  high: Float64Array;
  /** For each item but the last, the chance that it comes before the next. */
  ahead: Float64Array;
}

/** The draws after which there is an answer, and for how many items at once: of more there are fewer draws. */
const STAGES = [500, 2_000, MOST_DRAWS];
const ITEMS = 2_000;

/** After how many draws a list of so many items has an answer, better each time. */
export function stagesFor(items: number): number[] {
  const share = Math.min(1, ITEMS / Math.max(1, items));
  return STAGES.map((draws) => Math.max(1, Math.ceil(draws * share)));
}

/**
 * Draws an order again and again (SMAA-2: Lahdelma and Salminen 2001) and counts where each item comes. Gives an answer
 * after each stage, and null in between, after every block of draws, so that a newer question can take its place. Items
 * that draw the same take turns in their ranks: each rank is taken once in a draw, and an item's chances sum to one.
 * At most 65,535 draws.
 *
 * A wider range widens the band of a value wherever the weights stay the same; as they are drawn too, a likely figure of
 * 0 that comes nearer to an exact 100 can take more of their doubt away than its range adds. A band of ranks can narrow
 * where items stand close on one side and far apart on the other.
 */
export function* drawOrder(columns: DrawColumns, drawing: Drawing, top: number, stages: readonly number[] = stagesFor(columns.ids.length)): Generator<OrderFigures | null, void> {
  const items = columns.ids.length;
  if (items === 0) return;
  const { plans, next } = openDraws(columns, drawing);
  const groups = plans.map(({ group }) => group);
  const stood = placesByGroup(groups);
  const ranks = openRanks(stood, stages[stages.length - 1]!);
  const bins = makeFigureBins(plans);
  const scores = new Float32Array(items * BLOCK);
  const halves = new Uint32Array(items);
  let done = 0;
  for (const stage of stages) {
    while (done < stage) {
      const draws = Math.min(BLOCK, stage - done);
      next(draws, (item, drawn) => {
        const place = stood.places[item]!;
        for (let draw = 0; draw < draws; draw += 1) scores[draw * items + place] = drawn[draw]!;
        bins.add(item, drawn, draws);
      });
      ranks.rank(scores, done, draws);
      countHalves(scores, stood.places, draws, halves);
      done += draws;
      yield null;
    }
    yield { draws: done, top, ahead: aheadOf(halves, groups, done), ...bandsOf(stood.places, done, top, ranks, bins) };
  }
}

/** Counts for each item how often it came before the next, in halves. */
function countHalves(scores: Float32Array, places: Uint32Array, draws: number, halves: Uint32Array): void {
  const items = places.length;
  for (let draw = 0; draw < draws; draw += 1) {
    const at = draw * items;
    for (let item = 0; item + 1 < items; item += 1) halves[item]! += halvesWon(scores[at + places[item]!]!, scores[at + places[item + 1]!]!);
  }
}

function aheadOf(halves: Uint32Array, groups: readonly number[], draws: number): Float64Array {
  return Float64Array.from({ length: groups.length - 1 }, (_, item) => {
    const [group, next] = [groups[item]!, groups[item + 1]!];
    return group === next ? halves[item]! / (2 * draws) : Number(group < next);
  });
}

function bandsOf(places: Uint32Array, draws: number, top: number, ranks: Ranks, bins: FigureBins): Pick<OrderFigures, 'first' | 'last' | 'inTop' | 'low' | 'high'> {
  const items = places.length;
  const bands = { first: new Uint32Array(items), last: new Uint32Array(items), inTop: new Float64Array(items), low: new Float64Array(items), high: new Float64Array(items) };
  for (let item = 0; item < items; item += 1) {
    const { first, last, inTop } = ranks.band(places[item]!, draws, top);
    const { low, high } = bins.range(item, draws);
    bands.first[item] = first;
    bands.last[item] = last;
    bands.inTop[item] = inTop;
    bands.low[item] = low;
    bands.high[item] = high;
  }
  return bands;
}
