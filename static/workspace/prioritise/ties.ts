import type { OrderSureness } from '../../../src/domain/prioritise/sureness/order-sureness';
import { verdictOf } from '../../../src/domain/prioritise/sureness/verdict';
import type { ItemRow, Row } from './arrange-rows';

/** Neighbours that are too close to call, each with the next; both ends are places in a list, from 0. */
export interface Tie {
  from: number;
  to: number;
}

type Ahead = OrderSureness['ahead'];

/** True where an item and the next ranked one are too close to call. */
export function tiedWithNext(ahead: Ahead, id: string): boolean {
  const chance = ahead.get(id);
  return chance !== undefined && verdictOf(chance) === 'too close';
}

/** The ties of the whole order. A chain of neighbours is one tie: its two ends may well be apart. */
export function tiesOf(ranked: readonly Pick<ItemRow, 'id'>[], ahead: Ahead): Tie[] {
  return chained(ranked.length, (at) => tiedWithNext(ahead, ranked[at]!.id));
}

/**
 * The ties among the rows that are shown in the order. Only items that are neighbours in the whole order are tied: what
 * a filter hides between two of them breaks the tie; a draft or the capacity's line does not. Grouped rows are not in the order.
 */
export function tiesInRows(rows: readonly Row[], ahead: Ahead): Tie[] {
  if (isGrouped(rows[0])) return [];
  const places = rows.flatMap((row, at) => (row.kind === 'item' || row.kind === 'head' ? [at] : []));
  const tied = (at: number) => {
    const [row, next] = [rows[places[at]!]!, rows[places[at + 1]!]];
    return row.kind === 'item' && next?.kind === 'item' && row.place !== null && next.place === row.place + 1 && tiedWithNext(ahead, row.id);
  };
  return chained(places.length, tied).map(({ from, to }) => ({ from: places[from]!, to: places[to]! }));
}

/** True where the first row of a list is the head of a group that the reader chose. */
function isGrouped(first: Row | undefined): boolean {
  return first?.kind === 'head' && first.head.by !== 'not rated' && first.head.by !== 'no score';
}

/** Runs of places of which each is tied with the next. */
function chained(count: number, tied: (at: number) => boolean): Tie[] {
  const ties: Tie[] = [];
  for (let at = 0; at + 1 < count; at += 1) {
    if (!tied(at)) continue;
    const last = ties.at(-1);
    if (last?.to === at) last.to = at + 1;
    else ties.push({ from: at, to: at + 1 });
  }
  return ties;
}
