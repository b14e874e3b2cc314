import type { Band } from './order-sureness';

/** What is left out of a band at either end. */
const TAIL = 0.1;

/** The ranks from and to (from 1) that hold at least 80 % of the draws, and the share of draws (0–1) among the first ones. */
export type RankBand = Pick<Band, 'first' | 'last' | 'inTop'>;

/** Reads bands off the ranks that an item had: `ranks` from `from` on are those of so many draws, from 0. */
export type ReadBand = (ranks: Uint16Array | Uint32Array, from: number, draws: number, top: number) => RankBand;

/** Makes a reader of bands for ranks below `most`. */
export function bandReader(most: number): ReadBand {
  const counts = new Uint32Array(most);
  return (ranks, from, draws, top) => {
    let [least, greatest, within] = [most - 1, 0, 0];
    for (let draw = 0; draw < draws; draw += 1) {
      const rank = ranks[from + draw]!;
      counts[rank]! += 1;
      if (rank < least) least = rank;
      if (rank > greatest) greatest = rank;
      if (rank < top) within += 1;
    }
    let [first, last, sum] = [-1, -1, 0];
    for (let rank = least; rank <= greatest; rank += 1) {
      sum += counts[rank]!;
      counts[rank] = 0;
      if (first < 0 && sum > TAIL * draws) first = rank;
      if (last < 0 && sum >= draws - TAIL * draws) last = rank;
    }
    return { first: first + 1, last: last + 1, inTop: within / draws };
  };
}
