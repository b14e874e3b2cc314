import { Sort, WhereConditions } from '@forge/kvs';
import type { Feedback } from '../domain/feedback/feedback';
import type { Importance } from '../domain/feedback/voice';
import { getEntities } from './batch';
import type { Kvs } from './kvs';
import type { LinkRecord } from './link';
import type { TruthRecord } from './truth';

/** Some of a list; `next` is the cursor of the page after. */
export interface FeedbackPage {
  feedback: Feedback[];
  next?: string;
}

/** Which of a project's feedback to list, newest first. */
export type FeedbackList =
  | { project: string }
  | { project: string; state: FeedbackState }
  | { need: string }
  | { sourceIssue: string }
  | { customer: string };

/** Where a feedback stands: one that was merged into another is shown with that one. */
export type FeedbackState = 'unlinked' | 'linked' | 'merged' | 'gone';

export interface FeedbackStore {
  /** Strict. */
  get(id: string): Promise<Feedback | null>;
  getMany(ids: readonly string[]): Promise<Map<string, Feedback>>;
  /** The feedback linked to an issue, newest first, with how much the issue matters by each. Late: it is a query. */
  page(issue: string, limit: number, after?: string): Promise<FeedbackPage & { importances: Map<string, Importance> }>;
  /** Newest first, one query a page. Late. */
  list(which: FeedbackList, limit: number, after?: string): Promise<FeedbackPage>;
  /** What was written since then (seconds since 1970), oldest first, those that are gone with it. Late. */
  changedSince(project: string, since: number, limit: number, after?: string): Promise<FeedbackPage>;
}

/** As the store keeps it: what an index takes is never null. */
type FeedbackRecord = Omit<Feedback, 'sourceIssue' | 'need' | 'mergedInto'> & {
  v: 1;
  state: FeedbackState;
  sourceIssue?: string;
  need?: string;
  mergedInto?: string;
};

export function makeFeedbackStore(kvs: Kvs): FeedbackStore {
  const feedbacks = kvs.entity<FeedbackRecord>('feedback');
  const links = kvs.entity<LinkRecord>('link');
  const getMany = async (ids: readonly string[]) => {
    const records = await getEntities<FeedbackRecord>(kvs, 'feedback', ids);
    return new Map([...records].map(([id, record]) => [id, feedbackOf(record)]));
  };
  return {
    async get(id) {
      const record = await feedbacks.get(id);
      return record ? feedbackOf(record) : null;
    },
    getMany,
    async page(issue, limit, after) {
      const query = links.query().index('by-issue', { partition: [issue] }).sort(Sort.DESC).limit(limit);
      const { results, nextCursor } = await (after === undefined ? query : query.cursor(after)).getMany();
      const ids = results.map(({ value }) => value.feedback);
      const found = await getMany(ids);
      const importances = new Map(results.map(({ value }) => [value.feedback, value.importance]));
      return { ...pageOf(ids.flatMap((id) => found.get(id) ?? []), nextCursor), importances };
    },
    async list(which, limit, after) {
      const query = feedbacks.query().index(...indexOf(which)).sort(Sort.DESC).limit(limit);
      const { results, nextCursor } = await (after === undefined ? query : query.cursor(after)).getMany();
      return pageOf(results.map(({ value }) => feedbackOf(value)), nextCursor);
    },
    async changedSince(project, since, limit, after) {
      const query = feedbacks.query().index('by-change', { partition: [project] });
      const page = query.where(WhereConditions.greaterThanEqualTo(since)).limit(limit);
      const { results, nextCursor } = await (after === undefined ? page : page.cursor(after)).getMany();
      return pageOf(results.map(({ value }) => feedbackOf(value)), nextCursor);
    },
  };
}

/** The feedback as it is kept, if it is still of version `from` (0: if there is none). */
export function feedbackRecord(feedback: Feedback, from: number): TruthRecord {
  const { sourceIssue, need, mergedInto, ...rest } = feedback;
  const known = Object.fromEntries(Object.entries({ sourceIssue, need, mergedInto }).filter(([, value]) => value !== null));
  const value: FeedbackRecord = { v: 1, state: stateOf(feedback), ...rest, ...known };
  return { entity: 'feedback', key: feedback.id, value, from };
}

function stateOf({ gone, mergedInto, links }: Feedback): FeedbackState {
  if (gone) return 'gone';
  if (mergedInto) return 'merged';
  return links.length > 0 ? 'linked' : 'unlinked';
}

function indexOf(which: FeedbackList): [string, { partition: string[] }] {
  if ('state' in which) return ['by-state', { partition: [which.project, which.state] }];
  if ('need' in which) return ['by-need', { partition: [which.need] }];
  if ('sourceIssue' in which) return ['by-source-issue', { partition: [which.sourceIssue] }];
  if ('customer' in which) return ['by-customer', { partition: [which.customer] }];
  return ['by-project', { partition: [which.project] }];
}

function pageOf(feedback: Feedback[], next?: string): FeedbackPage {
  return next ? { feedback, next } : { feedback };
}

function feedbackOf({ v: _, state: __, sourceIssue, need, mergedInto, ...rest }: FeedbackRecord): Feedback {
  return { ...rest, sourceIssue: sourceIssue ?? null, need: need ?? null, mergedInto: mergedInto ?? null };
}
