import { BLOCK } from './open-draws';

/** The figures of items in a block of draws, as keys: that of place p in draw d stands at d · row + p. */
export interface ScoreBlock {
  row: number;
  /** Figures are not negative, and the bits of such ones are in their order. */
  keys: Int32Array;
  /** Puts in what the item at that place drew. */
  put(place: number, scores: Float64Array, draws: number): void;
}

/** Makes a block for so many items. Rows an odd number of cache lines apart do not push each other out of the cache. */
export function makeScoreBlock(items: number): ScoreBlock {
  const row = (((items + 15) >> 4) | 1) << 4;
  const figures = new Float32Array(row * BLOCK);
  return {
    row,
    keys: new Int32Array(figures.buffer),
    put(place, scores, draws) {
      for (let draw = 0; draw < draws; draw += 1) figures[draw * row + place] = scores[draw]!;
    },
  };
}
