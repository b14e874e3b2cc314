import { MOST_WEEKS } from '../../src/domain/prioritise/answer';

/** Person-weeks from what somebody typed, with a point or a comma; null for what is no effort (0, words, over the most). */
export function parseWeeks(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(text)) return null;
  const weeks = Number(text);
  return weeks > 0 && weeks <= MOST_WEEKS ? weeks : null;
}
