import { daysBetween, type Day } from '../../../../src/domain/day';

/** The months whose first day lies in a period, with that day's place in it. */
export function monthsIn(from: Day, to: Day): { name: string; at: number }[] {
  const format = new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' });
  const months: { name: string; at: number }[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  for (let first = from; first <= to; ) {
    if (first > from) months.push({ name: format.format(new Date(`${first}T00:00:00Z`)), at: daysBetween(from, first) });
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    first = `${year}-${String(month).padStart(2, '0')}-01`;
  }
  return months;
}

/** How far apart names begin, and the room that one needs, in px. */
const APART = 40;
const NEEDS = 28;

/** Where the names of months stand below a chart of so many days and px: of all of them or every second, third … so that none touches another, and none that would be cut. */
export function namesOf(months: ReturnType<typeof monthsIn>, days: number, width: number): { name: string; x: number }[] {
  const every = Math.ceil((APART * months.length) / width);
  const placed = months.map(({ name, at }) => ({ name, x: (at / days) * width }));
  return placed.filter(({ x }, index) => index % every === 0 && x <= width - NEEDS);
}
