import type { AnswerRule } from './answer-rule';
import { EFFORT } from './standing';
import { LEAST_WEEKS, MOST_WEEKS, type Said } from './answer';
import { criterionOf, type Model } from './model';

/**
 * The first rule that an answer breaks, or null. A rating lies on 0–100, an effort on 0.1–10,000 person-weeks, a range
 * around its likely; a criterion that feedback counts may be overridden only with a reason. Null takes an answer back,
 * to what is asked.
 */
export function checkSaid(
  model: Model,
  key: string,
  said: (Said & { reason?: string | undefined }) | null,
): AnswerRule | null {
  const criterion = criterionOf(model, key);
  if (!criterion && key !== EFFORT) return 'criterion';
  if (said === null) return null;
  const figures = 'low' in said ? [said.low, said.likely, said.high] : [said.likely];
  if (!criterion && !figures.every((weeks) => weeks >= LEAST_WEEKS && weeks <= MOST_WEEKS)) return 'weeks';
  if (criterion && !figures.every((figure) => figure >= 0 && figure <= 100)) return 'scale';
  if ('low' in said && !(said.low <= said.likely && said.likely <= said.high)) return 'range';
  if (criterion?.source === 'feedback' && !said.reason?.trim()) return 'reason';
  return null;
}
