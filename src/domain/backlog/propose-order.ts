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
  const asked = new Set([...heads, ...tails]);
  const end = now.findIndex((id) => !asked.has(id) && !pinned.has(id));
  const mayStay = [...heads.filter((id) => end < 0 || places.get(id)! < end), ...tails];
  const run = risingRun(mayStay.map((id) => places.get(id)!));
  const moving = [...heads, ...tails].filter((id) => !run.has(places.get(id)!));
  const isMoving = new Set(moving);
  const stays = (id: string) => !isMoving.has(id);
  const top = heads.find(stays) ?? now.find(stays);
  const [below, lowest] = [tails.find(stays), heads.at(-1)];
  const first: Move[] = below === undefined && lowest !== undefined && tails[0] !== undefined ? [{ issue: tails[0], after: lowest }] : [];
  const moves = [...movesAlong(heads, isMoving, top), ...first, ...movesAlong(tails, isMoving, below)];
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
