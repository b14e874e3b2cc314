/** A UTC day written `2026-11-23`. */
export type Day = string;

/** The first day that the store can keep: it counts seconds from here. */
export const EARLIEST_DAY: Day = '1970-01-01';

const DAY_MS = 86_400_000;

/** The UTC day of a moment in seconds since 1970. */
export function dayOf(seconds: number): Day {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** The first second of a UTC day, since 1970. */
export function secondsOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}

/** Whole days from one day to another; negative when `to` lies before `from`. NaN for what is no day. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** True for a real calendar day in that form: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
