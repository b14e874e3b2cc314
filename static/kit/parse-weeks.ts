import { MOST_WEEKS } from '../../src/domain/prioritise/answer';
import { readNumber } from './read-number';

/** Person-weeks from what somebody typed, with a point or a comma; null for what is no effort (0, words, over the most). */
export function parseWeeks(typed: string): number | null {
  const weeks = readNumber(typed);
  return weeks !== null && weeks > 0 && weeks <= MOST_WEEKS ? weeks : null;
}
