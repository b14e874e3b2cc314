import type { OrderSureness } from '../../../src/domain/prioritise/sureness/order-sureness';
import { verdictOf } from '../../../src/domain/prioritise/sureness/verdict';
import type { ItemRow, Row } from './arrange-rows';

/** Neighbours that are too close to call, each with the next; both ends are places in a list, from 0. */
export interface Tie {
  from: number;
  to: number;
}

/** The items that are too close to call with the next one: from the one to the other. Whatever order is shown by now, it speaks of these two alone. */
export type TiedPairs = ReadonlyMap<string, string>;

/** The pairs of neighbours that are too close to call. */
export function tiedPairs({ ids, aheadOf }: Pick<OrderSureness, 'ids' | 'aheadOf'>): TiedPairs {
  const pairs = new Map<string, string>();
  ids.forEach((id, at) => {
    const [chance, next] = [aheadOf(id), ids[at + 1]];
    if (chance !== null && next !== undefined && verdictOf(chance) === 'too close') pairs.set(id, next);
  });
  return pairs;
}

/** The ties of the whole order. A chain of neighbours is one tie: its two ends may well be apart. */
export function tiesOf(ranked: readonly Pick<ItemRow, 'id'>[], tied: TiedPairs): Tie[] {
  const ties: Tie[] = [];
  if (tied.size === 0) return ties;
  ranked.forEach((row, at) => {
    if (isTied(tied, ranked[at - 1], row)) chain(ties, at - 1, at);
  });
  return ties;
}

/** True where the two are too close to call and the one comes right before the other. */
export function isTied(tied: TiedPairs, one: { id: string } | undefined, next: { id: string } | undefined): boolean {
  return one !== undefined && next !== undefined && tied.get(one.id) === next.id;
}

/**
 * The ties among the rows that are shown in the order. Only items that are neighbours in the whole order are tied: what
 * a filter hides between two of them breaks the tie; a draft or the capacity's line does not. Grouped rows are not in the order.
 */
export function tiesInRows(rows: readonly Row[], tied: TiedPairs): Tie[] {
  const ties: Tie[] = [];
  if (tied.size === 0 || isGrouped(rows[0])) return ties;
  let before = -1;
  rows.forEach((row, at) => {
    if (row.kind === 'head') before = -1;
    if (row.kind !== 'item') return;
    if (isTied(tied, rows[before], row)) chain(ties, before, at);
    before = at;
  });
  return ties;
}

/** True where the first row of a list is the head of a group that the reader chose. */
function isGrouped(first: Row | undefined): boolean {
  return first?.kind === 'head' && first.head.by !== 'not rated' && first.head.by !== 'no score';
}

/** Adds a pair of neighbours to the tie that ends with the first of them, or begins another. */
function chain(ties: Tie[], from: number, to: number): void {
  const last = ties.at(-1);
  if (last?.to === from) last.to = to;
  else ties.push({ from, to });
}
