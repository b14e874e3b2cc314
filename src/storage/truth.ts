import { commentRecord, type StoredComment } from './comment';
import { customerRecord, type Customer } from './customer';
import { mustDoRecord, type MustDoFact } from './fact';
import { feedbackRecord, linkRecord, type Feedback } from './feedback';
import { ratingRecord, type Rating } from './rating';
import type { Trail } from '../domain/prioritise/trail';
import { trailRecord } from './trail';

/** Something that somebody said or did, as the resolvers hand it over. */
export type Truth =
  | { kind: 'rating'; rating: Rating }
  | { kind: 'must do'; fact: MustDoFact }
  | { kind: 'customer'; customer: Customer; nameKey: string; at: number }
  | { kind: 'feedback'; feedback: Feedback; onlyNew: boolean }
  | { kind: 'link'; feedback: Feedback; issue: string }
  | { kind: 'comment'; comment: StoredComment }
  | { kind: 'trail'; trail: Trail; id: string };

/** One record of the truth, with the attributes of its entity. */
export interface TruthRecord {
  entity: 'rating' | 'fact' | 'feedback' | 'link' | 'comment' | 'customer' | 'trail';
  key: string;
  value: { v: 1; at: number };
  /** Refuse the whole change when the key exists. */
  onlyNew?: boolean;
}

/** The record that keeps it. */
export function recordOf(truth: Truth): TruthRecord {
  switch (truth.kind) {
    case 'rating':
      return ratingRecord(truth.rating);
    case 'must do':
      return mustDoRecord(truth.fact);
    case 'customer':
      return customerRecord(truth.customer, truth.nameKey, truth.at);
    case 'feedback':
      return feedbackRecord(truth.feedback, truth.onlyNew);
    case 'link':
      return linkRecord(truth.feedback, truth.issue);
    case 'comment':
      return commentRecord(truth.comment);
    case 'trail':
      return trailRecord(truth.trail, truth.id);
  }
}
