import { bandReader, type RankBand } from './band-of-ranks';
import { makeSortDescending } from './descending-order';
import type { GroupPlaces } from './group-places';
import { BLOCK } from './open-draws';

/** The ranks of items in all draws so far. */
export interface Ranks {
  /** Ranks the draws of a block, of which `done` were made before; `scores` are those of draw d from d · items on. */
  rank(scores: Float32Array, done: number, draws: number): void;
  /** The band of the item at that place, of so many draws. */
  band(place: number, draws: number, top: number): RankBand;
}

/** Begins the ranks of items that stand in segments, one segment below the other, for at most `most` draws. */
export function openRanks({ places, segments }: GroupPlaces, most: number): Ranks {
  const items = places.length;
  const Words = items > 65_535 ? Uint32Array : Uint16Array;
  const ranks = new Words(items * most);
  const block = new Words(items * BLOCK);
  const sort = makeSortDescending(items);
  const readBand = bandReader(items);
  return {
    rank(scores, done, draws) {
      // Figures are not negative, and such ones are in the order of their bits.
      const keys = new Int32Array(scores.buffer);
      for (let draw = 0; draw < draws; draw += 1) {
        const at = draw * items;
        for (const { from, to } of segments) rankSegment(keys, sort(keys, at + from, at + to), at, from, to, done + draw, block, draw);
      }
      for (let place = 0; place < items; place += 1) {
        for (let draw = 0; draw < draws; draw += 1) ranks[place * most + done + draw] = block[place * BLOCK + draw]!;
      }
    },
    band: (place, draws, top) => readBand(ranks, place * most, draws, top),
  };
}

/** Writes the ranks (from 0) of a sorted segment. Equal ones take turns from draw to draw. */
function rankSegment(keys: Int32Array, sorted: Uint32Array, at: number, from: number, to: number, turn: number, block: Uint16Array | Uint32Array, draw: number): void {
  const count = to - from;
  for (let first = 0; first < count; ) {
    const key = keys[sorted[first]!]!;
    let next = first + 1;
    while (next < count && keys[sorted[next]!] === key) next += 1;
    const tied = next - first;
    for (let one = 0; one < tied; one += 1) {
      block[(sorted[first + one]! - at) * BLOCK + draw] = from + first + (tied === 1 ? 0 : (one + turn) % tied);
    }
    first = next;
  }
}
