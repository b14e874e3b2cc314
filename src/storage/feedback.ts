import { Sort } from '@forge/kvs';
import type { Importance } from '../domain/feedback/voice';
import { getEntities } from './batch';
import type { Kvs } from './kvs';
import type { TruthRecord } from './truth';

/** What somebody said, when, for which customer. It belongs to a project, and to the issue it was given on. */
export interface Feedback {
  id: string;
  project: string;
  sourceIssue: string;
  customer: string;
  customerName: string;
  words: string;
  /** The UTC day it was said. */
  day: string;
  importance: Importance;
  author: string;
  /** The day's seconds since 1970, with the time of day at which it was written down: the order of a list. */
  at: number;
  comments: number;
}

export interface FeedbackStore {
  get(id: string): Promise<Feedback | null>;
  /** The feedback linked to an issue, newest first. `next` is the cursor of the page after. */
  page(issue: string, limit: number, after?: string): Promise<{ feedback: Feedback[]; next?: string }>;
}

interface LinkRecord {
  v: 1;
  issue: string;
  feedback: string;
  at: number;
}

export function makeFeedbackStore(kvs: Kvs): FeedbackStore {
  const feedbacks = kvs.entity<Feedback>('feedback');
  const links = kvs.entity<LinkRecord>('link');
  return {
    get: async (id) => (await feedbacks.get(id)) ?? null,
    async page(issue, limit, after) {
      const query = links.query().index('by-issue', { partition: [issue] }).sort(Sort.DESC).limit(limit);
      const { results, nextCursor } = await (after === undefined ? query : query.cursor(after)).getMany();
      const ids = results.map(({ value }) => value.feedback);
      const found = await getEntities<Feedback>(kvs, 'feedback', ids);
      const feedback = ids.flatMap((id) => found.get(id) ?? []);
      return nextCursor ? { feedback, next: nextCursor } : { feedback };
    },
  };
}

/** The feedback as it is kept; `onlyNew` for the first time. */
export function feedbackRecord(feedback: Feedback, onlyNew: boolean): TruthRecord {
  return { entity: 'feedback', key: feedback.id, value: { v: 1, ...feedback }, onlyNew };
}

/** The link of a feedback to an issue, with the customer and the date copied in. */
export function linkRecord(feedback: Feedback, issue: string): TruthRecord {
  const { id, customer, project, author, at, importance } = feedback;
  const value = { v: 1 as const, issue, feedback: id, customer, project, author, at, importance };
  return { entity: 'link', key: `${issue}:${id}`, value };
}
