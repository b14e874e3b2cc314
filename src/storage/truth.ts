import type { Customer } from '../domain/feedback/customer';
import type { Feedback, FeedbackLink } from '../domain/feedback/feedback';
import type { Trail } from '../domain/prioritise/trail';
import { commentRecord, type StoredComment } from './comment';
import { pointerRecord } from './customer-pointer';
import { customerRecord } from './customer-record';
import { factRecord, type Fact } from './fact';
import { feedbackRecord } from './feedback';
import { linkRecord, unlinkRecord } from './link';
import { needRecord, type StoredNeed } from './need';
import { ratingRecord, type Rating } from './rating';
import { trailRecord } from './trail';

/** Something that somebody said or did, as the resolvers hand it over. `from` is the version that it was made from; 0: it is new. */
export type Truth =
  | { kind: 'rating'; rating: Rating }
  | { kind: 'fact'; fact: Fact }
  | { kind: 'customer'; customer: Customer; from: number }
  /** Another id that leads to the customer from now on. */
  | { kind: 'customer-found'; id: string; customer: Customer }
  | { kind: 'feedback'; feedback: Feedback; from: number }
  | { kind: 'link'; feedback: Feedback; link: FeedbackLink }
  | { kind: 'unlink'; feedback: string; issue: string }
  | { kind: 'comment'; comment: StoredComment; from: number }
  | { kind: 'need'; need: StoredNeed }
  | { kind: 'trail'; trail: Trail; id: string };

/** One record of the truth, with the attributes of its entity. */
export interface TruthRecord {
  entity: 'rating' | 'fact' | 'feedback' | 'link' | 'comment' | 'customer' | 'document' | 'trail';
  key: string;
  /** Null takes the record away. */
  value: ({ v: 1 } & object) | null;
  /** Refuse the whole change when the record is no longer of that version (0: when there is one). */
  from?: number;
}

/** The record that keeps it. */
export function recordOf(truth: Truth): TruthRecord {
  switch (truth.kind) {
    case 'rating':
      return ratingRecord(truth.rating);
    case 'fact':
      return factRecord(truth.fact);
    case 'customer':
      return customerRecord(truth.customer, truth.from);
    case 'customer-found':
      return pointerRecord(truth.id, truth.customer);
    case 'feedback':
      return feedbackRecord(truth.feedback, truth.from);
    case 'link':
      return linkRecord(truth.feedback, truth.link);
    case 'unlink':
      return unlinkRecord(truth.feedback, truth.issue);
    case 'comment':
      return commentRecord(truth.comment, truth.from);
    case 'need':
      return needRecord(truth.need);
    case 'trail':
      return trailRecord(truth.trail, truth.id);
  }
}
