import * as v from 'valibot';
import { dayOf, EARLIEST_DAY, isDay, secondsOf, type Day } from '../../domain/day';
import { Invalid } from '../../domain/failure';

/** The UTC day on which something was said. */
export const DaySaid = v.pipe(v.string('day'), v.check((day) => isDay(day) && day >= EARLIEST_DAY, 'day'));

/** East of Greenwich the day begins up to so many seconds earlier. */
const EARLIEST_ZONE = 14 * 3600;

/** Throws Invalid for a day that has begun nowhere yet. */
export function checkNotInFuture(day: Day, now: number): void {
  if (day > dayOf(now + EARLIEST_ZONE)) throw new Invalid('day', 'day');
}

/** The place in a list of what was said on a day and written down at that time of day. */
export function placeInList(day: Day, writtenAt: number): number {
  return secondsOf(day) + (writtenAt % 86_400);
}
