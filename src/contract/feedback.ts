import type { Stage } from '../domain/feedback/stage';
import type { Importance } from '../domain/feedback/voice';
import type { FeedbackHead } from '../domain/prioritise/standing';
import type { Abilities, Item, Person, Reply } from './reply';


/** An issue that a feedback is linked to, as its reader may see it. */
export interface LinkedIssue {
  id: string;
  key: string;
  summary: string;
  type: { id: string; name: string };
  status: { name: string; category: 'new' | 'indeterminate' | 'done' };
  importance: Importance;
  /** False where only a feedback merged with it is linked. */
  own: boolean;
}

/** A feedback as the Feedback page shows it. Issues that the reader may not see are left out of it. */
export interface FeedbackEntry {
  id: string;
  customer: { id: string; name: string };
  /** All of it; in a list the first 500 characters, and `cut` says so. */
  words: string;
  cut: boolean;
  day: string;
  at: number;
  author: Person;
  internal: boolean;
  need: { id: string; name: string } | null;
  /** The issue it was given on, or the ticket it was brought in from. */
  source: { kind: 'person' | 'ticket'; issue: { id: string; key: string } | null };
  links: LinkedIssue[];
  stage: Stage;
  /** Comments that the reader may see. */
  comments: number;
  /** How many were merged into it. */
  merged: number;
  mergedInto: string | null;
  edited: { by: Person; at: number } | null;
  /** Whether the reader may change its words, customer, day and need, and who sees it. */
  mayEdit: boolean;
  version: number;
}

/** A theme of feedback in a project. */
export interface Need {
  id: string;
  name: string;
}

export interface Comment {
  id: string;
  author: Person;
  /** Empty when it was deleted. */
  words: string;
  at: number;
  internal: boolean;
  edited: number | null;
  /** Who deleted it when: the trace that stays. */
  deleted: { by: Person; at: number } | null;
  /** Whether the reader may change its words, and delete it. */
  mayEdit: boolean;
  mayDelete: boolean;
  version: number;
}

/** Which feedbacks the page shows, newest first. */
export type FeedbackView =
  | { kind: 'newest' }
  | { kind: 'unlinked' }
  | { kind: 'customer'; customer: string }
  | { kind: 'need'; need: string };

/** A feedback as the search knows it; compact, for there may be 100,000. */
export interface SearchEntry {
  id: string;
  customer: string;
  customerName: string;
  words: string;
  day: string;
  /** False when it was taken away since: what an older chunk says of it is void. */
  there: boolean;
  linked: boolean;
  /** True when it was merged into another. */
  merged: boolean;
  /** Seen only by those who can edit work items. */
  internal: boolean;
}

export type CustomerMeant = { id: string } | { name: string };

export type FeedbackCalls = {
  /** A page of 25 of a project's feedback, newest first; what was merged into another is there under its customer and its need. Needs Browse projects; internal ones Edit issues. */
  'open-feedback': (input: { project: string; view: FeedbackView; after?: string }) => Reply<{
    project: { id: string; key: string; name: string };
    can: Abilities;
    needs: Need[];
    feedback: FeedbackEntry[];
    /** A page may hold fewer than 25, or none, and still have a next one. */
    next?: string;
  }>;
  /** One feedback whole, with those that were merged into it. Needs to see it. */
  'read-feedback': (input: { feedback: string }) => Reply<{ feedback: FeedbackEntry; merged: FeedbackEntry[]; can: Abilities }>;
  /**
   * What a customer needs, on an issue (Add comments on it; its link counts at once) or in a project (Add comments in it; not
   * linked yet). Internal needs Edit issues. `like` is the feedback that says the same (*add my voice instead*): it is
   * merged into that one from the start. `once` is made by the screen, one for each feedback meant: a second call with it
   * changes nothing.
   */
  'add-feedback': (
    input: ({ issue: string } | { project: string }) & {
      customer: CustomerMeant;
      words: string;
      importance: number;
      /** The UTC day it was said, not in the future. */
      day: string;
      internal?: boolean;
      like?: string;
      once: string;
    },
  ) => Reply<{ item: Item | null; feedback: FeedbackEntry; head: FeedbackHead }>;
  /** Changes what was written down; the author with Add comments, or Edit issues in its project. `conflict` when it is no longer of that version. */
  'edit-feedback': (input: {
    feedback: string;
    version: number;
    customer: CustomerMeant;
    words: string;
    day: string;
    internal: boolean;
    /** A need of the project by id, or by name one that may be new; null: none. */
    need: { id: string } | { name: string } | null;
  }) => Reply<{ feedback: FeedbackEntry }>;
  /** Links a feedback to an issue, changes how much it matters (0–3), or unlinks it (null). Needs Edit issues on the issue. */
  'link-feedback': (input: { feedback: string; issue: string; importance: number | null }) => Reply<{ feedback: FeedbackEntry; before: number | null }>;
  /** Joins a feedback to another of the project that says the same; each customer of theirs stands behind each linked issue. Needs Edit issues on every linked issue and in the project. */
  'merge-feedback': (input: { feedback: string; into: string }) => Reply<{ feedback: FeedbackEntry }>;
  /** Takes a merge back. Needs what merging needs. */
  'unmerge-feedback': (input: { feedback: string }) => Reply<{ feedback: FeedbackEntry }>;
  /** All feedback of an item that the reader may see, newest first, 50 a page. Needs Browse projects. */
  'list-feedback': (input: { issue: string; after?: string }) => Reply<{ feedback: FeedbackHead[]; next?: string }>;
  /** The comments of a feedback, oldest first. Needs to see it; internal ones Edit issues in its project. */
  'list-comments': (input: { feedback: string; after?: string }) => Reply<{ comments: Comment[]; next?: string }>;
  /** Needs Add comments where the feedback stands; internal needs Edit issues. */
  'add-comment': (input: { feedback: string; words: string; internal?: boolean; once: string }) => Reply<{ comment: Comment }>;
  /** Its author changes the words of a comment. */
  'edit-comment': (input: { feedback: string; comment: string; version: number; words: string }) => Reply<{ comment: Comment }>;
  /** Its author, or who administers the project, deletes a comment; that it was there stays to be seen. */
  'delete-comment': (input: { feedback: string; comment: string; version: number }) => Reply<{ comment: Comment }>;
  /** Customers by the beginning of their name: at least 2 letters, at most 10 hits, names only. Needs Add comments. */
  'find-customers': (input: ({ issue: string } | { project: string }) & { text: string }) => Reply<{ customers: { id: string; name: string }[] }>;
  /**
   * One chunk of what the search reads, deflated (zlib) and in base64: the JSON of `SearchEntry[]`, of those that the reader may
   * see. Chunks are numbered from 0, the newer later; a later one's word on a feedback voids an earlier one's. `changed` says which version of the chunk
   * it is: one that is known already (`known`) is answered with `data: null`. Needs Browse projects.
   */
  'read-search': (input: { project: string; chunk: number; known?: string }) => Reply<{ chunks: number; changed: string; data: string | null }>;
};
