import type { Day } from '../../src/domain/day';

const DAY_SECONDS = 86_400;
const UNITS = [['year', 365 * DAY_SECONDS], ['month', 30 * DAY_SECONDS], ['day', DAY_SECONDS], ['hour', 3600], ['minute', 60]] as const;

/** How long ago a moment was, in its largest whole unit: "2 hours ago", "14 days ago". Both in seconds since 1970. */
export function ago(at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  const passed = Math.max(0, now - at);
  const unit = UNITS.find(([, seconds]) => passed >= seconds);
  return unit ? format.format(-Math.floor(passed / unit[1]), unit[0]) : format.format(0, 'minute');
}

/** The reader's own day at a moment, as their clock has it. */
export function ownDay(now: Date): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day in the reader's form: "14 Nov", with the year when it is not the year of `today`. */
export function dayWords(day: Day, today: Day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC', ...year }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
