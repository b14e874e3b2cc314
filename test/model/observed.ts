import type { FiguresState } from '../../src/domain/prioritise/figures-state';
import type { ItemChange } from '../../src/domain/prioritise/trail';

/** What is seen of one issue after a run, in the model's words: no ids of the app, no moments. */
export interface SeenIssue {
  state: FiguresState;
  /** Everybody's answers by person and criterion. */
  answers: Record<string, Record<string, object>>;
  mustDo: { reason: string; by: string } | null;
  why: string | null;
  /** The property as it stands on the issue, byte for byte. */
  property: string | null;
  /** The figures that the app computes now, as JSON. */
  figures: string;
  fields: Record<'Customer value' | 'Customer impact' | 'Customers asking', number | null>;
  /** The voices, by customer. */
  voices: Record<string, { day: string; importance: number; counts: number }>;
  /** What the list of its feedback holds, and its newest ones, and how many it says there are. */
  listed: SeenHead[];
  newest: SeenHead[];
  count: number;
  /** What people changed of the issue itself: sorted, one entry for each change that was stored. */
  trail: { by: string; change: ItemChange }[];
}

export interface SeenHead {
  label: string;
  customer: string;
  words: string;
  day: string;
  importance: number;
  internal: boolean;
  comments: number;
}

/** A feedback as the Feedback page shows it. */
export interface SeenFeedback {
  words: string;
  customer: string;
  day: string;
  author: string;
  internal: boolean;
  need: string | null;
  links: { issue: string; importance: number; own: boolean }[];
  mergedInto: string | null;
  merged: number;
  /** Its comments, sorted by what they say. */
  comments: { words: string; author: string; internal: boolean; deletedBy: string | null }[];
  commentCount: number;
}

/** All that is seen of a project after a run. */
export interface Seen {
  issues: Record<string, SeenIssue>;
  feedback: Record<string, SeenFeedback>;
  settings: { version: number; figuresVersion: number; weights: Record<string, number>; halfLifeDays: number | null; tierWeights: object; objectives: string[]; settling: boolean };
}

/** What a world does not know of an issue: which version its figures are of, and when they were rated. */
export interface Stamps {
  version: number;
  ratedAt: number | null;
}

export function byLabel(a: SeenHead, b: SeenHead): number {
  return a.label < b.label ? -1 : 1;
}

export function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
