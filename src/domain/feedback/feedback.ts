import type { Day } from '../day';
import type { Importance } from './voice';

/** Ties a feedback to an issue, with how much the issue matters to the customer. */
export interface FeedbackLink {
  issue: string;
  importance: Importance;
  /** True when the ticket it came from names the issue; a ticket that no longer does takes the link away. */
  named?: true;
}

/** What somebody said, when, for which customer. It belongs to a project, and to the issue it was given on. */
export interface Feedback {
  id: string;
  project: string;
  /** The issue it was given on, or the ticket it was brought in from: who may not see that, may not see this. */
  sourceIssue: string | null;
  /** A ticket keeps in step with Jira; what a person wrote is theirs. */
  source: 'person' | 'ticket';
  customer: string;
  customerName: string;
  words: string;
  /** The UTC day it was said. */
  day: Day;
  /** Who wrote it down; empty for a ticket whose reporter nobody knows. */
  author: string;
  /** The day's seconds since 1970, with the time of day at which it was written down: the order of a list. */
  at: number;
  /** How many comments it has that all may see, and how many that only the team may. */
  comments: number;
  internalComments: number;
  /** True when only those who can edit issues of the project may see it. */
  internal: boolean;
  /** The id of the need that it speaks of. */
  need: string | null;
  /** What it is linked to by itself; what the others of its group are linked to comes on top (`linksOf`). */
  links: readonly FeedbackLink[];
  /** The issues that a person unlinked: a ticket that still names them does not link them again. */
  unlinked: readonly string[];
  /** The feedback that it was merged into. */
  mergedInto: string | null;
  /** The feedbacks that were merged into it. */
  merged: readonly string[];
  /** Who last changed its words, customer or day after it was written, and when. */
  edited: { by: string; at: number } | null;
  /** True when the ticket it came from was deleted: its words and voices are withdrawn. */
  gone: boolean;
  /** When it was last written, in seconds since 1970. */
  changedAt: number;
  /** Grows by one with each write; the next write checks it. */
  version: number;
}

/** A group of feedbacks speaks for at most so many issues. */
export const MOST_LINKS = 5;

/** So many feedbacks speak together at most: what one more link changes has to fit one transaction. */
export const MOST_IN_A_GROUP = 16;

/** A feedback after a person linked it to an issue, said how much that matters, or unlinked it (null). What a person did, a ticket leaves alone. */
export function withLink(feedback: Feedback, issue: string, importance: Importance | null): Feedback {
  const links = feedback.links.filter((link) => link.issue !== issue);
  const unlinked = feedback.unlinked.filter((one) => one !== issue);
  if (importance === null) return { ...feedback, links, unlinked: feedback.source === 'ticket' ? [...unlinked, issue] : unlinked };
  return { ...feedback, links: [...links, { issue, importance }], unlinked };
}
