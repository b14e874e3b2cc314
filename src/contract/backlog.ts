import type { Person, Reply } from './reply';

/** Who ranked an item anew since its place was seen, as far as Jira's history tells. */
export interface Reranked {
  issue: string;
  by: Person | null;
  /** Seconds since 1970. */
  at: number | null;
}

/** Why a move was not made: somebody moved the item meanwhile, it left the list, work of it came into an open sprint, the permission is missing, or Jira refused. */
export type MoveRefused =
  | ({ why: 'moved' } & Omit<Reranked, 'issue'>)
  | { why: 'gone' | 'not-allowed' }
  | { why: 'sprint'; sprint: string }
  | { why: 'failed'; status: number };

/** One item of an apply. `from` and `to` are its places in the backlog, from 1. Of one that was sent nobody has heard yet whether Jira moved it. */
export interface AppliedMove {
  issue: string;
  from: number;
  to: number;
  state: 'waiting' | 'sent' | 'done' | 'refused';
  refused: MoveRefused | null;
}

/** One time that somebody brought an order into the backlog, or took one back. */
export interface Apply {
  id: string;
  at: number;
  by: Person;
  /** The apply that it takes back; null for one that brings an order in. */
  restores: string | null;
  /** True where it was broken off, or taken back before it had ended. */
  stopped: boolean;
  moves: AppliedMove[];
}

/** How far an apply came in this call. While moves wait, the same call goes on with them; after it has ended it tries those again that Jira refused. */
export interface ApplyProgress {
  apply: Apply;
  /** How many moves wait. */
  left: number;
  /** Jira is busy: seconds to wait before going on. */
  waitSeconds: number;
}

export type BacklogCalls = {
  /**
   * The backlog as Jira ranks it now. `seen` is how the page knows it, since `at`: who ranked anew since is told.
   * `moved` is what the page has just moved itself, the newest last: Jira is asked to know of the last 50. Needs Browse projects.
   */
  'open-backlog': (input: { project: string; seen?: { order: string[]; at: number }; moved?: string[] }) => Reply<{
    /** The ids of the list's items by Rank. */
    order: string[];
    at: number;
    /** Those that have work in an open sprint, themselves or a child, with the sprint's name. */
    sprints: Record<string, string>;
    reranked: Reranked[];
    /** Whether the reader may rank here: Schedule issues. */
    maySchedule: boolean;
  }>;
  /**
   * Brings rows to their places in the order wanted, as the caller; everything else keeps its own. Looks again first: rows that
   * somebody moved since `seen`, that left the list or came into a sprint are refused, the others moved. At most 1,000 rows.
   * Needs Schedule issues. Sent again with the same `once` it goes on.
   */
  'apply-order': (input: {
    project: string;
    once: string;
    seen: { order: string[]; at: number };
    wanted: string[];
    rows: string[];
  }) => Reply<ApplyProgress>;
  /** Brings what an apply moved back to its places of before, but for what somebody has moved since. Needs Schedule issues. Sent again with the same `once` it goes on. */
  'restore-order': (input: { project: string; once: string; apply: string }) => Reply<ApplyProgress>;
  /** The newest 20 applies of a project, newest first. Needs Browse projects. */
  'list-applies': (input: { project: string }) => Reply<{ applies: Apply[]; maySchedule: boolean }>;
};
