import { groupMoves, movePlan } from './move-plan';
import { afterMoves, type Move } from './move';
import { outOfOrder } from './moved-since';

/** Why a move was not made. `by` is an accountId, times are seconds since 1970. */
export type Refusal =
  | { why: 'moved'; by: string | null; at: number | null }
  | { why: 'gone' | 'not-allowed' }
  | { why: 'sprint'; sprint: string }
  | { why: 'failed'; status: number };

/** One item of an apply. Of one that was sent nobody has heard yet whether Jira moved it. */
export interface ApplyMove {
  issue: string;
  /** Its places in the backlog, from 1, as it was seen and as it was wanted. */
  from: number;
  to: number;
  state: 'waiting' | 'sent' | 'done' | 'refused';
  refused: Refusal | null;
}

/** Moves that an apply made: by whom, from when until when, in seconds since 1970. */
export interface OwnMoves {
  by: string;
  from: number;
  until: number;
}

/** So many seconds later Jira may still have moved what nobody has heard of. */
const LATE = 30;

/** What an apply moved itself, or may have. */
export function ownMoves({ by, at, lastAt, moves }: { by: string; at: number; lastAt: number; moves: readonly ApplyMove[] }): OwnMoves {
  return { by, from: at, until: lastAt + (moves.some(({ state }) => state === 'sent') ? LATE : 0) };
}

/** The order of the backlog that somebody saw, and the one that they wanted; by id. */
export interface ApplyOrders {
  seen: readonly string[];
  wanted: readonly string[];
}

/** Whether it is yet to be moved, as far as anybody knows. */
export const isOpen = ({ state }: ApplyMove): boolean => state === 'waiting' || state === 'sent';

/** The moves that two orders ask of some rows, none of them made yet. Rows that stand right already have none. */
export function newMoves({ seen, wanted }: ApplyOrders, rows: ReadonlySet<string>): ApplyMove[] {
  const place = (order: readonly string[], issue: string) => order.indexOf(issue) + 1;
  return movePlan(seen, wanted, rows).map(({ issue }) => ({ issue, from: place(seen, issue), to: place(wanted, issue), state: 'waiting', refused: null }));
}

/** The orders that a backlog may have by what an apply did, if nobody else moved anything: whether what was sent arrived is open, and a search may not know of it yet. */
function ordersBy(moves: readonly ApplyMove[], { seen, wanted }: ApplyOrders): string[][] {
  const by = (states: readonly ApplyMove['state'][]) => {
    const rows = new Set(moves.filter(({ state }) => states.includes(state)).map(({ issue }) => issue));
    const left = new Set(moves.map(({ issue }) => issue).filter((issue) => !rows.has(issue)));
    return afterMoves(seen, movePlan(seen, wanted.filter((issue) => !left.has(issue)), rows));
  };
  return [by(['done', 'sent']), by(['done']), [...seen]];
}

/** The issues of an apply that Jira has moved, or was asked to and was not heard of. */
export function sentOf({ moves }: { moves: readonly Pick<ApplyMove, 'issue' | 'state'>[] }): string[] {
  return moves.filter(({ state }) => state === 'done' || state === 'sent').map(({ issue }) => issue);
}

/** That of them which explains best how the backlog is now. */
export function expectedOrder(moves: readonly ApplyMove[], orders: ApplyOrders, now: readonly string[]): string[] {
  return bestOf(ordersBy(moves, orders), now);
}

/** The same of those that hold all that Jira said it has moved. */
export function madeOrder(moves: readonly ApplyMove[], orders: ApplyOrders, now: readonly string[]): string[] {
  return bestOf(ordersBy(moves, orders).slice(0, -1), now);
}

function bestOf(orders: readonly string[][], now: readonly string[]): string[] {
  const possible = orders.map((order) => ({ order, wrong: outOfOrder(order, now).length }));
  return possible.reduce((best, one) => (one.wrong < best.wrong ? one : best)).order;
}

/** Those that Jira refused for what may have passed are open again; what somebody moved, or is gone, stays refused. */
export function reopened(moves: readonly ApplyMove[]): ApplyMove[] {
  return moves.map((move) => (move.refused?.why === 'failed' || move.refused?.why === 'not-allowed' ? { ...move, state: 'waiting', refused: null } : move));
}

/**
 * What is to be sent next: the first moves that follow each other, at most `most`; null when none is left. `moves` are then
 * known better: an open one that stands right already is done. `anchors` are those of the order wanted by which the rest goes.
 */
export function nextGroup(
  moves: readonly ApplyMove[],
  now: readonly string[],
  anchors: readonly string[],
  most: number,
): { group: { issues: string[]; beside: Move } | null; moves: ApplyMove[] } {
  const plan = movePlan(now, anchors, new Set(moves.filter(isOpen).map(({ issue }) => issue)));
  const [group = null] = groupMoves(plan, most);
  const left = new Set(plan.map(({ issue }) => issue));
  return { group, moves: moves.map((move) => (isOpen(move) && !left.has(move.issue) ? { ...move, state: 'done' } : move)) };
}
