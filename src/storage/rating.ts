import type { Answer } from '../domain/prioritise/answer';
import type { TruthRecord } from './truth';

/** All that one person says of one item: criteria and effort. */
export interface Rating {
  issue: string;
  project: string;
  person: string;
  at: number;
  answers: Readonly<Record<string, Answer>>;
}

/** A person's rating as it is kept: each writer has a key of their own. */
export function ratingRecord(rating: Rating): TruthRecord {
  return { entity: 'rating', key: `${rating.issue}:${rating.person}`, value: { v: 1, ...rating } };
}
