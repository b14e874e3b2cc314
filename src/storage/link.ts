import type { Feedback, FeedbackLink } from '../domain/feedback/feedback';
import type { Importance } from '../domain/feedback/voice';
import type { TruthRecord } from './truth';

/** The link of a feedback to an issue as the queries find it, with the customer and the date copied in. */
export interface LinkRecord {
  v: 1;
  issue: string;
  feedback: string;
  customer: string;
  project: string;
  author: string;
  at: number;
  importance: Importance;
}

/** A link as it is kept. */
export function linkRecord(feedback: Feedback, { issue, importance }: FeedbackLink): TruthRecord {
  const { id, customer, project, author, at } = feedback;
  const value: LinkRecord = { v: 1, issue, feedback: id, customer, project, author, at, importance };
  return { entity: 'link', key: keyOf(id, issue), value };
}

/** A link that is no more. */
export function unlinkRecord(feedback: string, issue: string): TruthRecord {
  return { entity: 'link', key: keyOf(feedback, issue), value: null };
}

const keyOf = (feedback: string, issue: string) => `${issue}:${feedback}`;
