import type { FeedbackHead } from '../../domain/prioritise/standing';
import type { Feedback } from '../../storage/feedback';

/** A feedback as the screens show it, its words whole. */
export function headOf({ id, customer, customerName, words, day, importance, author, at, comments }: Feedback): FeedbackHead {
  return { id, customer, customerName, words, cut: false, day, importance, author, at, comments };
}
