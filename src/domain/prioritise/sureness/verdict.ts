/** What the chance that one item comes before another says of the two. */
export type Verdict = 'clear' | 'leaning' | 'too close';

const CLEAR = 0.9;
const LEANING = 0.7;

/**
 * Clear from 0.9, leaning from 0.7, else too close to call; of the chance (0–1) or what it leaves to the other item,
 * whichever is larger. Below one half it is the other item that comes first.
 */
export function verdictOf(chance: number): Verdict {
  const either = Math.max(chance, 1 - chance);
  if (either >= CLEAR) return 'clear';
  return either >= LEANING ? 'leaning' : 'too close';
}
