import type { Day } from '../day';

/** How much an item matters to a customer: 0 only mentioned, 1 nice to have, 2 important, 3 cannot do without. */
export type Importance = 0 | 1 | 2 | 3;

/** What one linked feedback says of an item for its customer. */
export interface Voice {
  customer: string;
  day: Day;
  importance: Importance;
  /** The feedback that says so. */
  feedback: string;
  /** True when only those who can edit issues of the feedback's project may see it. */
  internal?: true;
  /** The project of the feedback, where that is not the item's own. */
  project?: string;
  /** The issue that the feedback came from, where that is not the item itself: who may not see that, may not see this. */
  source?: string;
}

/** The linked feedbacks after one was linked or changed: in the place of what it said before, else as the latest to arrive. */
export function withVoice(voices: readonly Voice[], said: Voice): Voice[] {
  const known = voices.some(({ feedback }) => feedback === said.feedback);
  return known ? voices.map((voice) => (voice.feedback === said.feedback ? said : voice)) : [...voices, said];
}

/** The linked feedbacks without one. */
export function withoutVoice(voices: readonly Voice[], feedback: string): Voice[] {
  return voices.filter((voice) => voice.feedback !== feedback);
}

/**
 * Each customer's present standing on an item, one for each: their newest feedback, on one day the later to arrive
 * (docs/figures.md). A hundred posts of one customer are one voice.
 */
export function voicesOf(said: readonly Voice[]): Voice[] {
  const newest = new Map<string, Voice>();
  for (const voice of said) {
    const before = newest.get(voice.customer);
    if (!before || before.day <= voice.day) newest.set(voice.customer, voice);
  }
  return [...newest.values()];
}
