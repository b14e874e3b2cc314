import type { Kind, PriorityKey, StatusKey } from './kinds';
import type { SampleAccount } from './sample-issue';
import type { SampleSpace } from './spaces/sample-space';

/** An issue of the sample before it has a number and Jira's form. Moments are milliseconds. */
export interface Draft {
  space: SampleSpace;
  kind: Kind;
  summary: string;
  /** Paragraphs, then the points of a list. */
  description: { paragraphs: string[]; points: string[] };
  parent: Draft | null;
  created: number;
  /** Each status it came to, the first at its creation. */
  path: { status: StatusKey; at: number }[];
  priority: PriorityKey;
  reporter: SampleAccount;
  assignee: SampleAccount | null;
  labels: string[];
  comments: { author: SampleAccount; at: number; words: string }[];
}

/** The status a draft stands in. */
export function statusOf(draft: Draft): StatusKey {
  return draft.path.at(-1)?.status ?? 'ideas';
}
