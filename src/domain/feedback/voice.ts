import type { Day } from '../day';

/** How much an item matters to a customer: 0 only mentioned, 1 nice to have, 2 important, 3 cannot do without. */
export type Importance = 0 | 1 | 2 | 3;

/** A customer's present standing on an item: their newest linked feedback. */
export interface Voice {
  customer: string;
  day: Day;
  importance: Importance;
  /** The feedback that says so. */
  feedback: string;
}

/**
 * Lets a customer speak: their newest feedback stands, on one day the later to arrive (docs/figures.md).
 * A customer never has more than one voice on an item.
 */
export function withVoice(voices: readonly Voice[], said: Voice): Voice[] {
  const before = voices.find((voice) => voice.customer === said.customer);
  if (before && before.day > said.day) return [...voices];
  return [...voices.filter((voice) => voice.customer !== said.customer), said];
}
