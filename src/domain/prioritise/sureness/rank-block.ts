import { bandReader, type RankBand } from './band-of-ranks';
import { makeSortDescending } from './descending-order';
import type { Segment } from './group-places';
import { BLOCK } from './open-draws';
import type { ScoreBlock } from './score-block';

/** The ranks of items in all draws so far. */
export interface Ranks {
  /** Ranks the draws of a block, of which `done` were made before. */
  rank(block: ScoreBlock, done: number, draws: number): void;
  /** The band of the item at that place, of so many draws. */
  band(place: number, draws: number, top: number): RankBand;
}

type Words = Uint16Array | Uint32Array;

/** Begins the ranks of items that stand in segments, one segment below the other, for at most `most` draws. */
export function openRanks(items: number, segments: readonly Segment[], most: number): Ranks {
  const Kind = items > 65_535 ? Uint32Array : Uint16Array;
  const ranks: Words = new Kind(items * most);
  const inBlock: Words = new Kind(items * BLOCK);
  const sort = makeSortDescending(items);
  const readBand = bandReader(items);
  return {
    rank({ row, keys }, done, draws) {
      for (let draw = 0; draw < draws; draw += 1) {
        for (const { from, to } of segments) {
          const at = draw * row;
          rankSegment(keys, sort(keys, at + from, at + to), to - from, done + draw, inBlock, draw * items - at, from);
        }
      }
      for (let place = 0; place < items; place += 1) {
        const to = place * most + done;
        for (let draw = 0; draw < draws; draw += 1) ranks[to + draw] = inBlock[draw * items + place]!;
      }
    },
    band: (place, draws, top) => readBand(ranks, place * most, draws, top),
  };
}

/** Writes the ranks of a sorted segment, from `best` on, `shift` places away from the keys. Equal ones take turns from draw to draw. */
function rankSegment(keys: Int32Array, sorted: Uint32Array, count: number, turn: number, ranks: Words, shift: number, best: number): void {
  for (let first = 0; first < count; ) {
    const key = keys[sorted[first]!]!;
    let next = first + 1;
    while (next < count && keys[sorted[next]!] === key) next += 1;
    const tied = next - first;
    if (tied === 1) ranks[sorted[first]! + shift] = best + first;
    else for (let one = 0; one < tied; one += 1) ranks[sorted[first + one]! + shift] = best + first + ((one + turn) % tied);
    first = next;
  }
}
