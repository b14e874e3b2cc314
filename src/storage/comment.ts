import type { Kvs } from './kvs';
import type { TruthRecord } from './truth';

/** A comment on a feedback. */
export interface StoredComment {
  id: string;
  feedback: string;
  project: string;
  author: string;
  /** Empty when it was deleted. */
  words: string;
  at: number;
  /** How many comments came before it: tells apart those of one second. */
  place: number;
  /** True when only those who can edit issues of the project may see it. */
  internal: boolean;
  /** When its author last changed the words, in seconds since 1970. */
  edited: number | null;
  deleted: { by: string; at: number } | null;
  /** Grows by one with each write; the next write checks it. */
  version: number;
}

export interface CommentStore {
  get(feedback: string, id: string): Promise<StoredComment | null>;
  /** The comments of a feedback, oldest first. `next` is the cursor of the page after. */
  page(feedback: string, limit: number, after?: string): Promise<{ comments: StoredComment[]; next?: string }>;
}

export function makeCommentStore(kvs: Kvs): CommentStore {
  const entity = kvs.entity<StoredComment>('comment');
  return {
    get: async (feedback, id) => (await entity.get(keyOf(feedback, id))) ?? null,
    async page(feedback, limit, after) {
      const query = entity.query().index('by-feedback', { partition: [feedback] }).limit(limit);
      const { results, nextCursor } = await (after === undefined ? query : query.cursor(after)).getMany();
      const comments = results.map(({ value }) => value).sort((a, b) => a.at - b.at || a.place - b.place);
      return nextCursor ? { comments, next: nextCursor } : { comments };
    },
  };
}

/** The comment as it is kept. Its key comes from the id alone, so that a comment sent twice is one. */
export function commentRecord(comment: StoredComment, from: number): TruthRecord {
  return { entity: 'comment', key: keyOf(comment.feedback, comment.id), value: { v: 1, ...comment }, from };
}

const keyOf = (feedback: string, id: string) => `${feedback}:${id}`;
