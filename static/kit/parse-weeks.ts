import { LEAST_WEEKS, MOST_WEEKS } from '../../src/domain/prioritise/answer';
import { readNumber } from './read-number';

/** Person-weeks from what somebody typed, with a point or a comma; null for what is no effort (words, under the least, over the most). */
export function parseWeeks(typed: string): number | null {
  const weeks = readNumber(typed);
  return weeks !== null && weeks >= LEAST_WEEKS && weeks <= MOST_WEEKS ? weeks : null;
}
