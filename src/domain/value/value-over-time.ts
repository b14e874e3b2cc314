import { daysBetween, dayOf, secondsOf, type Day } from '../day';
import { PLACES, staysOf, type Place } from './places';
import type { ValuedItem } from './valued-item';

/** What stands in one place: the points of the rated items, and how many are rated and not rated. */
export interface Tally {
  points: number;
  rated: number;
  notRated: number;
}

/** How all items stood at the end of one UTC day. */
export interface DayOfValue {
  day: Day;
  places: Readonly<Record<Place, Tally>>;
}

const DAY_SECONDS = 86_400;

/**
 * Value points by place at the end of each day from `from` to `to`. An item counts once a day, where it stood, with the
 * value that it has now; before its creation, and once it was finished before the period, it counts nowhere. Values are
 * whole numbers, so that the parts of a total are the total. One pass over the items and one over the days.
 */
export function valueOverTime(items: readonly ValuedItem[], from: Day, to: Day): DayOfValue[] {
  const days = daysFrom(from, to);
  const indexOf = new Map(days.map((day, at) => [day, at]));
  const changes = days.map(noTallies);
  for (const { value, steps } of items) {
    const stays = staysOf(steps, from);
    stays.forEach(({ day, place }, at) => {
      const next = stays[at + 1]?.day;
      if (place === null || day > to || (next !== undefined && next <= from)) return;
      add(changes[indexOf.get(day) ?? 0]![place], value, 1);
      if (next !== undefined && next <= to) add(changes[indexOf.get(next)!]![place], value, -1);
    });
  }
  const now = noTallies();
  return days.map((day, at) => ({ day, places: after(now, changes[at]!) }));
}

/** The same for the places of one moment. */
export function tallyOf(items: readonly Pick<ValuedItem, 'value'>[]): Tally {
  const tally = noTally();
  for (const { value } of items) add(tally, value, 1);
  return tally;
}

function daysFrom(from: Day, to: Day): Day[] {
  const first = secondsOf(from);
  return Array.from({ length: Math.max(0, daysBetween(from, to)) + 1 }, (_, at) => dayOf(first + at * DAY_SECONDS));
}

function add(tally: Tally, value: number | null, sign: 1 | -1): void {
  if (value === null) tally.notRated += sign;
  else {
    tally.rated += sign;
    tally.points += sign * value;
  }
}

/** Moves the running tallies on by a day's changes, and answers how they stand then. */
function after(now: Record<Place, Tally>, changes: Record<Place, Tally>): Record<Place, Tally> {
  for (const place of PLACES) {
    now[place].points += changes[place].points;
    now[place].rated += changes[place].rated;
    now[place].notRated += changes[place].notRated;
  }
  return { finished: { ...now.finished }, begun: { ...now.begun }, planned: { ...now.planned }, unknown: { ...now.unknown } };
}

function noTallies(): Record<Place, Tally> {
  return { finished: noTally(), begun: noTally(), planned: noTally(), unknown: noTally() };
}

function noTally(): Tally {
  return { points: 0, rated: 0, notRated: 0 };
}
