import { BLOCK } from './open-draws';

/** The figures of items in a block of draws: that of place p in draw d stands at d · row + p. */
export interface ScoreBlock {
  row: number;
  scores: Float32Array;
  /** The same, as their bits: figures are not negative, and such ones are in the order of their bits. */
  keys: Int32Array;
}

/** Makes a block for so many items. Rows an odd number of cache lines apart do not push each other out of the cache. */
export function makeScoreBlock(items: number): ScoreBlock {
  const row = ((((items + 15) >> 4) | 1) << 4);
  const scores = new Float32Array(row * BLOCK);
  return { row, scores, keys: new Int32Array(scores.buffer) };
}
