import { MOST_WEEKS } from '../../src/domain/prioritise/answer';
import type { Figure } from '../../src/domain/figure';

/** What is typed: a rating on 0–100, or effort in person-weeks. */
export type Scale = 'rating' | 'weeks';

/**
 * Low, likely and high from what somebody typed, with points or commas. `number`: one of them is none, or outside
 * the scale (0–100; above 0 and at most 10,000 weeks). `range`: they are not in that order.
 */
export function readFigures(typed: Record<keyof Figure, string>, scale: Scale): Figure | { wrong: 'number' | 'range' } {
  const [low, likely, high] = [typed.low, typed.likely, typed.high].map((text) => readNumber(text, scale));
  if (low === undefined || likely === undefined || high === undefined) return { wrong: 'number' };
  return low <= likely && likely <= high ? { low, likely, high } : { wrong: 'range' };
}

function readNumber(typed: string, scale: Scale): number | undefined {
  const text = typed.trim().replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
  const figure = Number(text);
  const fits = scale === 'rating' ? figure <= 100 : figure > 0 && figure <= MOST_WEEKS;
  return fits ? figure : undefined;
}
