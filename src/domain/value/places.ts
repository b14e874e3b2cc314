import type { Day } from '../day';
import type { Step, StatusCategory } from './steps';

/** Where an item counts: once, by its status. `unknown` is of the past alone: what its status meant then nobody knows. */
export const PLACES = ['finished', 'begun', 'planned', 'unknown'] as const;
export type Place = (typeof PLACES)[number];

/** Where an item counts from the end of a day on; null: it was finished before the period, and counts nowhere. */
export interface Stay {
  day: Day;
  place: Place | null;
}

const PLACE_OF: Readonly<Record<StatusCategory, Place>> = { done: 'finished', indeterminate: 'begun', new: 'planned' };

/** The same steps as places in a period that begins at the end of the day `from`: only what is finished after it counts as finished. */
export function staysOf(steps: readonly Step[], from: Day): Stay[] {
  return steps.map((step) => ({ day: step.day, place: placeOf(step, from) }));
}

/** Where an item counts now. */
export function placeNow({ steps }: { steps: readonly Step[] }, from: Day): Place | null {
  return placeOf(steps[steps.length - 1]!, from);
}

function placeOf({ day, category }: Step, from: Day): Place | null {
  if (category === null) return 'unknown';
  return category === 'done' && day <= from ? null : PLACE_OF[category];
}
