import type { SeededRandom } from './seeded-random';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** So far back the sample goes, in milliseconds: twelve months. */
export const YEAR_MS = 365 * DAY_MS;

/** The beginning of a moment's UTC day. What the sample makes is counted back from there, so its keys never change. */
export function dayOf(moment: number): number {
  return Math.floor(moment / DAY_MS) * DAY_MS;
}

/** A moment between two, at an hour of work (UTC) of its day; never past `to`. */
export function momentBetween(random: SeededRandom, from: number, to: number): number {
  const day = dayOf(from + random.next() * (to - from));
  const moment = day + (8 + random.next() * 9) * HOUR_MS;
  return Math.round(Math.min(Math.max(moment, from), to));
}

/** `count` moments between two, in order. */
export function momentsBetween(random: SeededRandom, from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, () => momentBetween(random, from, to)).sort((a, b) => a - b);
}

/** A moment as Jira writes it: `2026-08-24T11:11:52.944+0000`. */
export function jiraTime(moment: number): string {
  return new Date(moment).toISOString().replace('Z', '+0000');
}
