import { badRequest } from '../http/jira-error';
import { fromWall, readPeriod, wallOf } from './read-jql-date';

/** What `startOfWeek` and its kind begin; a week begins on Sunday, as in Jira's English. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

/** The unit of a bare number in `startOfWeek(-1)`. */
const NATURAL: Record<CalendarUnit, string> = { day: 'd', week: 'w', month: 'M', year: 'y' };
const CALENDAR = /^([+-]?)(\d+)([My])$/;
const DAY = 86_400_000;

/**
 * The first (`start`) or last (`end`) millisecond of the unit that holds `now` in the time zone, moved by an offset:
 * `-1` (of the unit), `+14d`, `2w`, `-1M`, `1y`. Months and years move before the end is looked for, so that
 * endOfMonth("+1M") is the end of the next month however long that is. Throws JiraError 400 for another offset.
 */
export function calendarMoment(edge: 'start' | 'end', unit: CalendarUnit, offset: string, now: number, timeZone: string): number {
  const { months, ms } = readOffset(offset, unit, `${edge}Of${unit[0]?.toUpperCase()}${unit.slice(1)}`);
  const start = movedByMonths(floor(wallOf(now, timeZone), unit), months);
  const wall = edge === 'start' ? start : next(start, unit) - 1;
  return fromWall(wall + ms, timeZone);
}

function floor(wall: number, unit: CalendarUnit): number {
  const date = new Date(wall);
  const day = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return day - date.getUTCDay() * DAY;
    case 'month':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
    case 'year':
      return Date.UTC(date.getUTCFullYear(), 0);
  }
}

function next(start: number, unit: CalendarUnit): number {
  if (unit === 'day') return start + DAY;
  if (unit === 'week') return start + 7 * DAY;
  return movedByMonths(start, unit === 'month' ? 1 : 12);
}

/** A day that the month lacks becomes its last. */
function movedByMonths(wall: number, months: number): number {
  const date = new Date(wall);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, Math.min(date.getUTCDate(), last));
}

function readOffset(text: string, unit: CalendarUnit, name: string): { months: number; ms: number } {
  const whole = /^[+-]?\d+$/.test(text) ? `${text}${NATURAL[unit]}` : text;
  const [, sign, count, calendar] = CALENDAR.exec(whole) ?? [];
  if (count !== undefined) return { months: (sign === '-' ? -1 : 1) * Number(count) * (calendar === 'y' ? 12 : 1), ms: 0 };
  const ms = readPeriod(whole);
  if (ms === null) throw badRequest(`Duration for function '${name}' should have the format (+/-)n(yMwdhm), e.g. -1M for 1 month earlier; '${text}' has not.`);
  return { months: 0, ms };
}
