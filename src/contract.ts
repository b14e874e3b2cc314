import type { Answer, Said } from './domain/prioritise/answer';
import type { FiguresState } from './domain/prioritise/figures-state';
import type { Model } from './domain/prioritise/model';
import type { Projection } from './domain/prioritise/projection';
import type { FeedbackHead, MustDo } from './domain/prioritise/standing';
import type { ItemChange, Moved } from './domain/prioritise/trail';

/** What a reply says when a call could not be done. The screens hold the sentences (`problem.*` in the locale). */
export type Problem =
  /** It does not exist, or the reader may not see it: the two are one. */
  | { code: 'not-found' }
  /** They may see it, and lack a permission of Jira's: `EDIT_ISSUES`, `ADD_COMMENTS`. */
  | { code: 'not-allowed'; needs: string }
  /** The payload is wrong at `field` (a path) for `rule` (a word of the locale: `problem.invalid.<rule>`). */
  | { code: 'invalid'; field: string; rule: string }
  /** Jira or the store asks to wait. */
  | { code: 'busy'; retryAfterSeconds: number }
  /** Others wrote at the same moment, again and again; nothing was stored. */
  | { code: 'conflict' }
  /** Jira refused or failed with this status; nothing was stored. */
  | { code: 'jira-failed'; status: number }
  /** The store refused or failed; nothing was stored. */
  | { code: 'store-failed' }
  | { code: 'unknown' };

export type Reply<T> = ({ ok: true } & T) | { ok: false; problem: Problem };

/** An item as the screens show it. `value` is computed from `figures` by the domain's `valueOf`. */
export interface Item {
  id: string;
  key: string;
  projectId: string;
  summary: string;
  status: { name: string; category: 'new' | 'indeterminate' | 'done' };
  type: { id: string; name: string };
  figures: Projection;
  /** The reader's own answers by criterion (and `effort`). */
  mine: Record<string, Answer>;
  mustDo: MustDo | null;
  /** Whether the figures on the Jira issue say what the ratings say. */
  state: FiguresState;
  /** The standing's version: a screen drops what is older than what it has. */
  version: number;
}

/** What the reader may do here, by Jira's own permissions. A hint for the screen: each call checks again. */
export interface Abilities {
  /** Edit issues: ratings, effort, must do, rebuild. */
  rate: boolean;
  /** Add comments: feedback and comments. */
  comment: boolean;
}

export interface Person {
  accountId: string;
  name: string;
}

/** A way of looking at the list that somebody keeps under a name. */
export interface SavedView {
  id: string;
  name: string;
  shared: boolean;
  /** The page's query string. */
  state: string;
  /** Who shares it; null for the reader's own. */
  by: Person | null;
  mayChange: boolean;
  version: number;
}

export interface Rater {
  person: Person;
  answers: Record<string, Answer>;
}

export interface CustomerVoice {
  customer: { id: string; name: string };
  day: string;
  importance: 0 | 1 | 2 | 3;
  /** What it counts as today, after fading and tier. */
  counts: number;
}

/** One change in an item's trail, newest first. */
export interface TrailEntry {
  at: number;
  person: Person;
  change: ItemChange;
  value: Moved;
}

export interface Comment {
  id: string;
  author: Person;
  words: string;
  at: number;
}

/** What may be said of a criterion: a figure, a figure with the reason for setting feedback's own count aside, or null to take it back. */
export type AnswerInput = (Said & { reason?: string }) | null;

/** Every call of the app: what goes in, what comes back. The name of a call is the name of its resolver's file. */
export type Contract = {
  /** The list's first 50 items, sorted by Jira: must do, Customer value, Rank. The browser reads the rest from Jira itself. Needs Browse projects. */
  'open-prioritise': (input: { project: string }) => Reply<{
    project: { id: string; key: string; name: string };
    can: Abilities;
    model: Model;
    /** What Jira was asked, without its order: the browser reads Rank order with it. */
    jql: string;
    /** The same with those that are done: what has changed since is looked for in it. */
    scope: string;
    items: Item[];
    /** When it was read, in seconds since 1970: changes since then are asked for with `changed-since`. */
    at: number;
  }>;
  /** Items that the browser read from Jira itself, at most 50, with what people said layered on top. Those the reader may not see are left out. */
  'check-items': (input: { issues: string[] }) => Reply<{ items: Item[] }>;
  /** A project's items of which people said something since then, up to 100 at once, but for the versions in `known`. `at` is the time to ask from next. Needs Browse projects. */
  'changed-since': (input: {
    project: string;
    since: number;
    known: Record<string, number>;
    after?: string;
  }) => Reply<{ items: Item[]; at: number; next?: string }>;
  /** One item for the panel. Needs Browse projects. */
  'open-item': (input: { issue: string }) => Reply<{
    item: Item;
    can: Abilities;
    model: Model;
    feedback: FeedbackHead[];
    feedbackCount: number;
  }>;
  /** Who rated what and when, who asks, and what changed. Needs Browse projects. */
  'explain-item': (input: { issue: string }) => Reply<{
    raters: Rater[];
    voices: CustomerVoice[];
    trail: TrailEntry[];
  }>;
  /** Answers of the reader. `effort` is person-weeks. Needs Edit issues. `before` holds what undo has to send back. */
  rate: (input: { issue: string; answers: Record<string, AnswerInput> }) => Reply<{
    item: Item;
    before: Record<string, AnswerInput>;
  }>;
  /** Pins an item with a reason, or lets it go (null). Needs Edit issues. */
  'set-must-do': (input: { issue: string; reason: string | null }) => Reply<{ item: Item; before: string | null }>;
  /** Needs Add comments. `once` is made by the screen, one for each feedback meant: a second call with it changes nothing. */
  'add-feedback': (input: {
    issue: string;
    customer: { id: string } | { name: string };
    words: string;
    importance: number;
    /** The UTC day it was said, not in the future. */
    day: string;
    once: string;
  }) => Reply<{ item: Item; feedback: FeedbackHead }>;
  /** All feedback of an item, newest first, 50 a page. Needs Browse projects. */
  'list-feedback': (input: { issue: string; after?: string }) => Reply<{ feedback: FeedbackHead[]; next?: string }>;
  /** The comments of a feedback, oldest first. Needs Browse projects on the issue it was given on. */
  'list-comments': (input: { feedback: string; after?: string }) => Reply<{ comments: Comment[]; next?: string }>;
  /** Needs Add comments on the issue the feedback was given on. */
  'add-comment': (input: { feedback: string; words: string; once: string }) => Reply<{ comment: Comment }>;
  /** Customers by the beginning of their name: at least 2 letters, at most 10 hits, names only. Needs Add comments. */
  'find-customers': (input: { issue: string; text: string }) => Reply<{ customers: { id: string; name: string }[] }>;
  /** Writes the issue's figures again from what people said. Needs Edit issues. */
  rebuild: (input: { issue: string }) => Reply<{ item: Item }>;
  /** The reader's own views of the list and those shared in the project, by name. Needs Browse projects. */
  'list-views': (input: { project: string }) => Reply<{ views: SavedView[]; mayShare: boolean }>;
  /**
   * Keeps a view: a new one without `id`, else in the place of that `version`; `conflict` when another was faster. Needs Browse
   * projects, Edit issues to share, and for a shared view of somebody else Administer projects. At most 100 a person and project.
   */
  'save-view': (input: {
    project: string;
    name: string;
    shared: boolean;
    state: string;
    /** Which view to change, and the version that was seen of it; a new one has neither, but a `once`. */
    id?: string;
    version?: number;
    once?: string;
  }) => Reply<{ view: SavedView }>;
  /** Needs Browse projects, and for a shared view of somebody else Administer projects. */
  'delete-view': (input: { project: string; id: string }) => Reply<{ id: string }>;
};
