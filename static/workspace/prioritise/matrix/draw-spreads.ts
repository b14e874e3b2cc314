import { columnsOf } from '../../../../src/domain/prioritise/sureness/draw-columns';
import type { Drawable, Drawing } from '../../../../src/domain/prioritise/sureness/drawable';
import { makeFigureBins } from '../../../../src/domain/prioritise/sureness/figure-bins';
import { BLOCK, openDraws } from '../../../../src/domain/prioritise/sureness/open-draws';
import { isHigh } from './quadrant';

/** How far an item's value may lie from where it stands: the values between which 80 % of the draws lie, and the chance (0–1) of a high one. */
export interface Spread {
  low: number;
  high: number;
  chanceHigh: number;
}

/**
 * Draws the values of items, whatever the list is ordered by, with the streams of the list's own sureness: where that
 * is by value they are the same draws. Answers all spreads, by id, after each stage, and null after each block in between.
 */
export function* drawSpreads(items: readonly Drawable[], drawing: Omit<Drawing, 'order'>, stages: readonly number[]): Generator<ReadonlyMap<string, Spread> | null, void> {
  const { next } = openDraws(columnsOf(items, drawing.model), { ...drawing, order: 'value' });
  const bins = makeFigureBins(items.length);
  const high = new Uint32Array(items.length);
  let done = 0;
  for (const stage of stages) {
    while (done < stage) {
      const draws = Math.min(BLOCK, stage - done);
      next(draws, (item, values) => {
        bins.add(item, values, draws);
        for (let draw = 0; draw < draws; draw += 1) high[item]! += Number(isHigh(values[draw]!));
      });
      done += draws;
      yield null;
    }
    yield new Map(items.map(({ id }, item) => [id, { ...bins.range(item), chanceHigh: high[item]! / done }]));
  }
}
