import type { Answer, Said } from '../domain/prioritise/answer';
import type { Day } from '../domain/day';
import type { Model } from '../domain/prioritise/model';
import type { Projection } from '../domain/prioritise/projection';
import type { FeedbackHead } from '../domain/prioritise/standing';
import type { ItemChange, Moved } from '../domain/prioritise/trail';
import type { Objective } from '../domain/settings/settings';
import type { Abilities, Item, Person, Reply } from './reply';

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

/** An item as it stood at the end of an earlier day. */
export interface ReplayedItem {
  id: string;
  /** As of that day, by the settings that were in force. */
  figures: Projection;
  /** What moved its value most since, and who did; null when nothing did. */
  most: { at: number; person: Person; kind: ItemChange['kind']; criterion: string | null } | null;
  /** How many feedbacks spoke of it then that are known no more: the figures lack them. */
  unknown: number;
}

/** What may be said of a criterion: a figure, a figure with the reason for setting feedback's own count aside, or null to take it back. */
export type AnswerInput = (Said & { reason?: string }) | null;

export type PrioritiseCalls = {
  /** The list's first 50 items, sorted by Jira: must do, Customer value, Rank. The browser reads the rest from Jira itself. Needs Browse projects. */
  'open-prioritise': (input: { project: string }) => Reply<{
    project: { id: string; key: string; name: string };
    can: Abilities;
    model: Model;
    objectives: Objective[];
    /** What Jira was asked, without its order: the browser reads Rank order with it. */
    jql: string;
    /** The same with those that are done: what has changed since is looked for in it. */
    scope: string;
    items: Item[];
    /** The rounds that wait for an answer of the reader, the newest first (ids). */
    waiting: string[];
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
    objectives: Objective[];
    /** The newest that the reader may see. */
    feedback: FeedbackHead[];
    feedbackCount: number;
  }>;
  /** Who rated what and when, who asks, and what changed. Needs Browse projects. */
  'explain-item': (input: { issue: string }) => Reply<{
    raters: Rater[];
    voices: CustomerVoice[];
    /** How many customers more ask whom the reader may not see here, for what they said is internal. */
    hiddenVoices: number;
    trail: TrailEntry[];
  }>;
  /**
   * The items that have changed since the end of a UTC day (today's is now), up to 25 at once, as they stood then, and the model
   * that was in force. `every`: voices counted otherwise then, so that all items of which anybody ever said anything come; else the screen
   * works out the others from what it has. Those the reader may not see are left out. Needs Browse projects.
   */
  'replay-order': (input: { project: string; day: Day; after?: string }) => Reply<{
    model: Model;
    every: boolean;
    items: ReplayedItem[];
    next?: string;
  }>;
  /** Answers of the reader. `effort` is person-weeks. Needs Edit issues. `before` holds what undo has to send back. */
  rate: (input: { issue: string; answers: Record<string, AnswerInput> }) => Reply<{
    item: Item;
    before: Record<string, AnswerInput>;
  }>;
  /** Pins an item with a reason, or lets it go (null). Needs Edit issues. */
  'set-must-do': (input: { issue: string; reason: string | null }) => Reply<{ item: Item; before: string | null }>;
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
