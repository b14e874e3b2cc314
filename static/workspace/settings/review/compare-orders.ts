import { risingRun } from '../../../../src/domain/backlog/rising-run';

/** Where an item stands among the ranked ones, from 1, before and after; null where it does not. */
export interface Move {
  id: string;
  from: number | null;
  to: number | null;
  /** False for one that only makes room for others: all that keep their order among each other do. */
  real: boolean;
}

/** What becomes of an order. */
export interface Comparison {
  /** All items of both orders, as they stand after; those that leave come last. */
  moves: Move[];
  /** How many of those that stood in the order before move, without those that only make room. */
  moved: number;
  /** How many stand at the top as before. */
  stay: number;
}

/** Whether an item stands elsewhere than before for its own sake, not to make room. */
export function isMove({ real, from, to }: Move): boolean {
  return real && from !== to;
}

/** Compares two orders of items, by id. The fewest items that explain the difference are the real moves. */
export function compareOrders(before: readonly string[], after: readonly string[]): Comparison {
  const from = new Map(before.map((id, at) => [id, at + 1]));
  const to = new Map(after.map((id, at) => [id, at + 1]));
  const kept = risingRun(after.flatMap((id) => from.get(id) ?? []));
  const stayed = after.map((id): Move => ({ id, from: from.get(id) ?? null, to: to.get(id)!, real: !kept.has(from.get(id) ?? 0) }));
  const left = before.filter((id) => !to.has(id)).map((id): Move => ({ id, from: from.get(id)!, to: null, real: true }));
  const first = stayed.findIndex((move) => move.from !== move.to);
  return {
    moves: [...stayed, ...left],
    moved: stayed.filter((move) => move.from !== null && isMove(move)).length,
    stay: first < 0 ? stayed.length : first,
  };
}
