import { makeSortPlaces } from './sort-places';

/** The ranks (from 0) of items. */
export type Ranks = Uint16Array | Uint32Array;

/** Writes the ranks of keys that stand from `base` on: that of place p at `to` + p of `ranks`, `best` for the highest. */
export type RankDraw = (keys: Int32Array, base: number, ranks: Ranks, to: number, best: number, turn: number) => void;

/** Makes a ranking of so many keys that are not negative. Equal ones take turns: `turn` grows from draw to draw. */
export function makeRankDraw(count: number): RankDraw {
  const sort = makeSortPlaces(count);
  return (keys, base, ranks, to, best, turn) => {
    const sorted = sort(keys, base, count);
    let tied = false;
    let last = -1;
    for (let at = 0; at < count; at += 1) {
      const place = sorted[at]!;
      const key = keys[base + place]!;
      ranks[to + place] = best + at;
      tied ||= key === last;
      last = key;
    }
    if (!tied) return;
    for (let first = 0, next = 0; first < count; first = next) {
      const key = keys[base + sorted[first]!]!;
      for (next = first + 1; next < count && keys[base + sorted[next]!] === key; ) next += 1;
      const equal = next - first;
      for (let one = 0; one < equal; one += 1) ranks[to + sorted[first + one]!] = best + first + ((one + turn) % equal);
    }
  };
}
