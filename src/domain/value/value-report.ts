import { dayOf, type Day } from '../day';
import type { Objective } from '../settings/settings';
import { byObjective, type ObjectiveValue } from './by-objective';
import { byValue, worthLittle, worthMuch } from './by-value';
import { coverageOf, type Coverage } from './coverage';
import { PLACES, placeNow, type Place } from './places';
import { valueOverTime, type DayOfValue } from './value-over-time';
import type { ValuedItem } from './valued-item';

/** Everything that the Value page says of the items of one level. */
export interface ValueReport<T> {
  from: Day;
  to: Day;
  series: DayOfValue[];
  /** The items that stand in each place now, the most valuable first. */
  now: Readonly<Record<Place, T[]>>;
  /** All that count now. */
  counted: T[];
  coverage: Coverage<T>;
  /** The ten most valuable that are not finished. */
  top: T[];
  objectives: ObjectiveValue<T>[];
  little: T[];
  much: T[];
  /** Those of which Jira tells no way to where they stand: they are counted as they stand now since they were created. */
  untold: T[];
  /** Those that stood in a status of which nobody knows what it meant, at some time in the period. */
  unclear: T[];
}

/** The report over a period of days that ends on the day of `now`, a moment in seconds since 1970. `items` are in Jira's own order. */
export function valueReport<T extends ValuedItem>(items: readonly T[], objectives: readonly Objective[], from: Day, now: number): ValueReport<T> {
  const to = dayOf(now);
  const standing = { finished: [], begun: [], planned: [], unknown: [] } as Record<Place, T[]>;
  const open: T[] = [];
  for (const item of byValue(items)) {
    const place = placeNow(item, from);
    if (place) standing[place].push(item);
    if (place === 'begun' || place === 'planned') open.push(item);
  }
  const counted = PLACES.flatMap((place) => standing[place]);
  return {
    from,
    to,
    series: valueOverTime(items, from, to),
    now: standing,
    counted,
    coverage: coverageOf(open, now),
    top: open.filter(({ value }) => value !== null).slice(0, 10),
    objectives: byObjective(counted, objectives),
    little: worthLittle(standing.begun),
    much: worthMuch(standing.planned),
    untold: counted.filter(({ told }) => !told),
    unclear: items.filter(({ steps }) => wasUnclear(steps, from)),
  };
}

function wasUnclear(steps: ValuedItem['steps'], from: Day): boolean {
  return steps.some(({ category }, at) => category === null && (steps[at + 1]?.day ?? from) > from);
}

/** The day a year before: the same date, or 28 February for the 29th. */
export function yearBefore(day: Day): Day {
  const [year, month, date] = day.split('-') as [string, string, string];
  return `${Number(year) - 1}-${month}-${month === '02' && date === '29' ? '28' : date}`;
}
