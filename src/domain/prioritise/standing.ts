import type { Tier } from '../feedback/tier';
import type { Voice } from '../feedback/voice';
import type { Answer } from './answer';

/** The key under which effort stands beside the criteria. */
export const EFFORT = 'effort';

/** Pins an item above the order. */
export interface MustDo {
  reason: string;
  by: string;
  at: number;
}

/** Each rater's answers by criterion (and `effort`): person → criterion → answer. */
export type Answers = Readonly<Record<string, Readonly<Record<string, Answer>>>>;

/** What everybody has said of one item, in one record: all its figures are computed from it. */
export interface Standing {
  issue: string;
  project: string;
  /** Grows by one with each write; the next write checks it. */
  version: number;
  /** The version at which something last changed that the figures depend on. */
  figuresVersion: number;
  /** When it was last written, in seconds since 1970. */
  at: number;
  answers: Answers;
  /** What each linked feedback says, in the order of their arrival. */
  voices: readonly Voice[];
  /** The tiers of the customers who speak, but for those in the usual one. */
  tiers: Readonly<Record<string, Tier>>;
  mustDo: MustDo | null;
  /** The one line that says why a customer wants it. */
  why: string | null;
  /** The id of the objective that it serves. */
  objective: string | null;
  /** The newest ten of the linked feedbacks. */
  heads: readonly FeedbackHead[];
  /** True when the app may not write the figures to the issue: told to people, not retried for ever. */
  unavailable: boolean;
}

/** The newest feedbacks kept with the standing. */
export const MOST_HEADS = 10;

/** A feedback as the panel shows it; in a standing its words are cut to 500 characters, and `cut` says so. */
export interface FeedbackHead {
  id: string;
  customer: string;
  customerName: string;
  words: string;
  cut: boolean;
  day: string;
  importance: 0 | 1 | 2 | 3;
  author: string;
  at: number;
  /** How many comments it has. */
  comments: number;
  /** True when only those who can edit issues of its project may see it. */
  internal: boolean;
  /** The project that it belongs to. */
  project: string;
  /** The issue that it came from, where that is not the item itself: who may not see that, may not see this. */
  source: string | null;
}

/** An item of which nobody has said anything. */
export function emptyStanding(issue: string, project: string): Standing {
  return {
    issue,
    project,
    version: 0,
    figuresVersion: 0,
    at: 0,
    answers: {},
    voices: [],
    tiers: {},
    mustDo: null,
    why: null,
    objective: null,
    heads: [],
    unavailable: false,
  };
}

/** One person's answers; a criterion set to null is taken back. */
export function withAnswers(
  standing: Standing,
  person: string,
  said: Readonly<Record<string, Answer | null>>,
): Standing {
  const mine = Object.entries({ ...standing.answers[person], ...said });
  const kept = mine.filter((entry): entry is [string, Answer] => entry[1] !== null);
  const { [person]: _, ...others } = standing.answers;
  return { ...standing, answers: kept.length > 0 ? { ...others, [person]: Object.fromEntries(kept) } : others };
}
