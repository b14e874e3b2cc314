import { EARLIEST_DAY, isDay, type Day } from '../../src/domain/day';
import type { CustomerChoice } from './customer-choice';

/** A feedback as it is being written. */
export interface FeedbackDraft {
  customer: CustomerChoice;
  words: string;
  importance: 0 | 1 | 2 | 3;
  day: Day;
  internal: boolean;
  /** Sent along, so that sending the same again after a lost answer adds nothing twice. */
  once: string;
}

export type DraftField = 'customer' | 'words' | 'day';

/** An empty draft: important, said today. */
export function emptyDraft(today: Day, once: string): FeedbackDraft {
  return { customer: { name: '' }, words: '', importance: 2, day: today, internal: false, once };
}

/** The first field that cannot be sent as it is, in the order of the form; null when all can. */
export function firstUnready(draft: FeedbackDraft, today: Day): DraftField | null {
  if (draft.customer.name.trim() === '') return 'customer';
  if (draft.words.trim() === '') return 'words';
  return isDay(draft.day) && draft.day >= EARLIEST_DAY && draft.day <= today ? null : 'day';
}
