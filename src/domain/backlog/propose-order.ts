import { afterMoves, type Move } from './move';
import { placesOf } from './places-of';
import { risingRun } from './rising-run';

/** What an order of the list asks of the backlog; all by id, from first to last. */
export interface AskedOrder {
  /** Those that come before everything: must do, and where only some at the top are chosen those. */
  head: readonly string[];
  /** Those that are put in order among each other, and pass nothing else without need. */
  tail: readonly string[];
  /** Those with work in an open sprint: they are not moved, and nothing has to pass them. */
  pinned: ReadonlySet<string>;
}

/** An order for the backlog. */
export interface Proposal {
  /** All of the backlog, as it would stand. */
  order: string[];
  /** Those that move for it, from the top. The others only make room. */
  moving: string[];
}

/**
 * The order that a backlog would have, by the fewest moves: each item that can stay among those that stay does. Whatever is
 * neither in the head nor in the tail keeps its place among all others that do not move.
 */
export function proposeOrder(now: readonly string[], { head, tail, pinned }: AskedOrder): Proposal {
  const places = placesOf(now);
  const free = (ids: readonly string[]) => ids.filter((id) => places.has(id) && !pinned.has(id));
  const heads = free(head);
  const above = new Set(heads);
  const tails = free(tail).filter((id) => !above.has(id));
  const end = now.findIndex((id) => !above.has(id) && !pinned.has(id));
  const atTop = heads.filter((id) => end < 0 || places.get(id)! < end);
  const kept = new Set([atTop, tails].flatMap((ids) => [...risingRun(ids.map((id) => places.get(id)!))]).map((place) => now[place]!));
  const moving = [...heads, ...tails].filter((id) => !kept.has(id));
  const isMoving = new Set(moving);
  const top = heads.find((id) => kept.has(id)) ?? now.find((id) => !isMoving.has(id));
  const moves = [...movesAlong(heads, isMoving, top), ...movesAlong(tails, isMoving, tails.find((id) => kept.has(id)))];
  return { order: afterMoves(now, moves), moving };
}

function movesAlong(ids: readonly string[], moving: ReadonlySet<string>, first: string | undefined): Move[] {
  return ids.flatMap((issue, at): Move[] => {
    const before = ids[at - 1];
    if (!moving.has(issue)) return [];
    if (before !== undefined) return [{ issue, after: before }];
    return first === undefined ? [] : [{ issue, before: first }];
  });
}
