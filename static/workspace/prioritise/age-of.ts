const DAY_SECONDS = 86_400;

/** A rating this many days old is worth another look. */
const OLD_DAYS = 90;

/** Whole days since a moment, never negative; both in seconds since 1970. */
export function daysSince(at: number, now: number): number {
  return Math.max(0, Math.floor((now - at) / DAY_SECONDS));
}

/** True when a rating given then is older than 90 days. */
export function isOld(at: number, now: number): boolean {
  return daysSince(at, now) > OLD_DAYS;
}
