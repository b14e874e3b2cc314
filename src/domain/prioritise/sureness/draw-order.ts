import { exactly } from '../../figure';
import { MOST_DRAWS } from './chance-before';
import type { DrawColumns } from './draw-columns';
import type { DrawPlan } from './draw-plan';
import type { Drawing } from './drawable';
import { makeFigureBins, type FigureBins } from './figure-bins';
import { placesByGroup } from './group-places';
import { openNeighbours, type Neighbours } from './neighbours';
import { BLOCK, openDraws } from './open-draws';
import { openRanks, type DrawnRanks } from './rank-block';
import { makeScoreBlock } from './score-block';

/** How sure an order is, item by item in the order they were given: what a worker hands back. See OrderSureness. */
export interface OrderFigures {
  draws: number;
  top: number;
  first: Uint32Array;
  last: Uint32Array;
  inTop: Float64Array;
  low: Float64Array;
  high: Float64Array;
  /** For each item but the last, the chance that it comes before the next, which must not be of a better group. */
  ahead: Float64Array;
}

/** The draws after which there is an answer, and for how many items at once: of more there are fewer draws. */
const STAGES = [500, 2_000, MOST_DRAWS];
const ITEMS = 2_000;

/** The draws that a figure's own range is read from: ranks are what more are for. */
const FIGURE_DRAWS = 2_000;

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
  const { places, segments } = placesByGroup(groups);
  const block = makeScoreBlock(items);
  const ranks = openRanks(items, segments, stages[stages.length - 1]!);
  const bins = makeFigureBins(items);
  const neighbours = openNeighbours(items, segments);
  let done = 0;
  for (const stage of stages) {
    while (done < stage) {
      const draws = Math.min(BLOCK, stage - done);
      next(draws, (item, drawn) => {
        block.put(places[item]!, drawn, draws);
        if (done < FIGURE_DRAWS) bins.add(item, drawn, draws);
      });
      ranks.rank(block, done, draws);
      neighbours.count(block, draws);
      done += draws;
      yield null;
    }
    yield answerOf({ groups, places, draws: done, top, ranks, bins, neighbours });
  }
}

interface Counted {
  groups: readonly DrawPlan['group'][];
  places: Uint32Array;
  draws: number;
  top: number;
  ranks: DrawnRanks;
  bins: FigureBins;
  neighbours: Neighbours;
}

function answerOf({ groups, places, draws, top, ranks, bins, neighbours }: Counted): OrderFigures {
  const items = groups.length;
  const figures = () => new Float64Array(items);
  const answer = { draws, top, first: new Uint32Array(items), last: new Uint32Array(items), inTop: figures(), low: figures(), high: figures(), ahead: new Float64Array(items - 1) };
  for (let item = 0; item < items; item += 1) {
    const place = places[item]!;
    const { first, last, inTop } = ranks.band(place, draws, top);
    const { low, high } = groups[item] === 1 ? exactly(0) : bins.range(item);
    answer.first[item] = first;
    answer.last[item] = last;
    answer.inTop[item] = inTop;
    answer.low[item] = low;
    answer.high[item] = high;
    if (item + 1 < items) answer.ahead[item] = neighbours.chance(place, draws);
  }
  return answer;
}
