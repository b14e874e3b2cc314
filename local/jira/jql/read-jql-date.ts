import { badRequest } from '../http/jira-error';

const MINUTE = 60_000;
const UNITS: Record<string, number> = { m: MINUTE, h: 60 * MINUTE, d: 1440 * MINUTE, w: 7 * 1440 * MINUTE };

const WHOLE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/;
const PERIOD = /^([+-]?)((?:\d+[mhdw]\s*)+)$/;

/**
 * The moment (milliseconds) that a date in JQL means: `2026-08-24`, `2026/08/24 11:11` in the reader's time zone, or a
 * period from now such as `-5d` or `4w 2d`. Throws JiraError 400 for anything else.
 */
export function readJqlDate(text: string, field: string, now: number, timeZone: string): number {
  const period = readPeriod(text);
  if (period !== null) return now + period;
  const [, year, month, day, hour = '0', minute = '0'] = WHOLE.exec(text.trim()) ?? [];
  const wall = year ? Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) : NaN;
  if (Number.isNaN(wall) || new Date(wall).getUTCDate() !== Number(day) || Number(hour) > 23 || Number(minute) > 59) {
    throw badRequest(
      `Date value '${text}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', ` +
        `'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
    );
  }
  return fromWall(wall, timeZone);
}

/** Milliseconds of a period such as `-5d` or `4w 2d`; null for anything else. */
export function readPeriod(text: string): number | null {
  const [, sign, parts] = PERIOD.exec(text.trim()) ?? [];
  if (parts === undefined) return null;
  let sum = 0;
  for (const [, count, unit] of parts.matchAll(/(\d+)([mhdw])/g)) sum += Number(count) * (UNITS[unit ?? ''] ?? 0);
  return sign === '-' ? -sum : sum;
}

/** What the clocks of a time zone show at a moment, as if that were UTC. */
export function wallOf(at: number, timeZone: string): number {
  return at + offsetOf(at, timeZone);
}

/** The moment at which the clocks of a time zone show `wall`. */
export function fromWall(wall: number, timeZone: string): number {
  const guess = wall - offsetOf(wall, timeZone);
  return wall - offsetOf(guess, timeZone);
}

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetOf(at: number, timeZone: string): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(offsetFormat(timeZone).format(at)) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

/** A format takes long to make. */
const formats = new Map<string, Intl.DateTimeFormat>();

function offsetFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) formats.set(timeZone, (format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })));
  return format;
}
