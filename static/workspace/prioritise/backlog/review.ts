import { fewestMoves } from '../../../../src/domain/backlog/fewest-moves';
import { afterMoves } from '../../../../src/domain/backlog/move';
import { movePlan } from '../../../../src/domain/backlog/move-plan';

/** One item that moves, or would if it were ticked. Places are from 1. */
export interface ReviewRow {
  id: string;
  from: number;
  to: number;
  ticked: boolean;
}

/** What would become of a backlog. */
export interface Review {
  rows: ReviewRow[];
  /** All of it as it would stand. */
  after: string[];
}

/** The moves that an order asks of a backlog, from its top. `stays` are not moved; what is not ticked keeps its place. */
export function reviewOf(order: readonly string[], wanted: readonly string[], stays: (id: string) => boolean, unticked: ReadonlySet<string>): Review {
  const moving = fewestMoves(order, wanted, stays);
  const left = new Set(moving.filter((id) => unticked.has(id)));
  const ticked = new Set(moving.filter((id) => !left.has(id)));
  const after = afterMoves(order, movePlan(order, wanted.filter((id) => !left.has(id)), ticked));
  const [from, to, meant] = [order, after, wanted].map((ids) => new Map(ids.map((id, at) => [id, at + 1])));
  const rows = moving.map((id) => ({ id, from: from!.get(id)!, to: (left.has(id) ? meant : to)!.get(id)!, ticked: !left.has(id) }));
  return { rows, after };
}

/**
 * The order wanted once an item is put at a place of the order after, from 0. Items that would have moved and are not ticked
 * keep where they are wanted, but for one that it is put right below: that one is then wanted where it stands.
 */
export function putAt(wanted: readonly string[], review: Review, id: string, place: number): string[] {
  const { rows, after } = review;
  const others = after.filter((other) => other !== id);
  const above = others[Math.max(0, Math.min(others.length, place)) - 1];
  const left = above !== undefined && rows.some((row) => row.id === above && !row.ticked);
  const settled = left ? putAt(wanted, review, above, after.indexOf(above)) : wanted;
  const rest = settled.filter((other) => other !== id);
  const at = above === undefined ? 0 : rest.indexOf(above) + 1;
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}
