import { dayOf } from '../day';
import type { ValuedItem } from './valued-item';

/** After so many days a rating is old, and what a customer said is no fresh evidence. */
export const FRESH_DAYS = 90;

const DAY_SECONDS = 86_400;

/** How far the values of open items can be trusted. */
export interface Coverage<T> {
  open: T[];
  rated: T[];
  notRated: T[];
  /** Those of which a customer who asks spoke in the last 90 days. */
  evidenced: T[];
  /** Those rated whose newest answer is more than 90 days old, the oldest first. */
  old: T[];
}

/** Coverage of the items that are not finished, at a moment in seconds since 1970. */
export function coverageOf<T extends ValuedItem>(open: readonly T[], now: number): Coverage<T> {
  const fresh = dayOf(now - FRESH_DAYS * DAY_SECONDS);
  const rated = open.filter(({ value }) => value !== null);
  const age = ({ ratedAt }: T) => (ratedAt === null ? 0 : now - ratedAt);
  return {
    open: [...open],
    rated,
    notRated: open.filter(({ value }) => value === null),
    evidenced: open.filter(({ heardOn }) => heardOn !== null && heardOn >= fresh),
    old: rated.filter((item) => age(item) > FRESH_DAYS * DAY_SECONDS).sort((a, b) => age(b) - age(a)),
  };
}
