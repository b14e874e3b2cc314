import { bandReader, type RankBand } from './band-of-ranks';
import type { Segment } from './group-places';
import { BLOCK } from './open-draws';
import { makeRankDraw, type Ranks } from './rank-draw';
import type { ScoreBlock } from './score-block';

/** The ranks of items in all draws so far. */
export interface DrawnRanks {
  /** Ranks the draws of a block, of which `done` were made before. */
  rank(block: ScoreBlock, done: number, draws: number): void;
  /** The band of the item at that place, of so many draws. */
  band(place: number, draws: number, top: number): RankBand;
}

/** Begins the ranks of items that stand in segments, one segment below the other, for at most `most` draws. */
export function openRanks(items: number, segments: readonly Segment[], most: number): DrawnRanks {
  const Kind = items > 65_535 ? Uint32Array : Uint16Array;
  const ranks: Ranks = new Kind(items * most);
  const inBlock: Ranks = new Kind(items * BLOCK);
  const rankings = segments.map(({ from, to }) => ({ from, rankDraw: makeRankDraw(to - from) }));
  const readBand = bandReader(items);
  return {
    rank({ row, keys }, done, draws) {
      for (let draw = 0; draw < draws; draw += 1) {
        for (const { from, rankDraw } of rankings) rankDraw(keys, draw * row + from, inBlock, draw * items + from, from, done + draw);
      }
      for (let place = 0; place < items; place += 1) {
        const to = place * most + done;
        for (let draw = 0; draw < draws; draw += 1) ranks[to + draw] = inBlock[draw * items + place]!;
      }
    },
    band: (place, draws, top) => readBand(ranks, place * most, draws, top),
  };
}
