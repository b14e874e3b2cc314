import type { Segment } from './group-places';
import { halvesWon } from './halves-won';
import type { ScoreBlock } from './score-block';

/** How often each item came before the one at the next place. */
export interface Neighbours {
  count(block: ScoreBlock, draws: number): void;
  /** The chance (0–1) that the item at that place comes before the next, of so many draws. */
  chance(place: number, draws: number): number;
}

/** Begins to count neighbours; the items of one segment all come before those of the next. */
export function openNeighbours(items: number, segments: readonly Segment[]): Neighbours {
  const halves = new Uint32Array(items);
  const ends = new Set(segments.map(({ to }) => to - 1));
  return {
    count({ row, keys }, draws) {
      for (let draw = 0; draw < draws; draw += 1) {
        const at = draw * row;
        let first = keys[at]!;
        for (let place = 0; place + 1 < items; place += 1) {
          const second = keys[at + place + 1]!;
          halves[place]! += halvesWon(first, second);
          first = second;
        }
      }
    },
    chance: (place, draws) => (ends.has(place) ? 1 : halves[place]! / (2 * draws)),
  };
}
