import type { Standing } from '../domain/prioritise/standing';
import type { Voice } from '../domain/feedback/voice';

/** A standing as it is kept: its voices may go on in a second record. */
export type StandingRecord = Standing & { v: 1; more: boolean };

/** The most faded voices of a standing that grew too large for one record. */
export interface MoreVoices {
  v: 1;
  voices: readonly Voice[];
}

/** Past this many bytes the most faded voices move to the second record; the store takes 240 KiB. */
const ROOM = 200 * 1024;

/** Splits a standing into the record that the panel reads and, when it is too large, one with its oldest voices. */
export function toRecords(standing: Standing, room = ROOM): { main: StandingRecord; more: MoreVoices | null } {
  const whole: StandingRecord = { ...standing, v: 1, more: false };
  if (bytesOf(whole) <= room) return { main: whole, more: null };
  const newestFirst = [...standing.voices].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  let left = room - bytesOf({ ...whole, voices: [] });
  const fitting = newestFirst.findIndex((voice) => (left -= bytesOf(voice) + 1) < 0);
  const kept = fitting < 0 ? newestFirst.length : fitting;
  return {
    main: { ...whole, voices: newestFirst.slice(0, kept), more: true },
    more: { v: 1, voices: newestFirst.slice(kept) },
  };
}

/** What one record of the store holds, with a little to spare. */
const MOST = 235 * 1024;

/** Whether the store takes the records: thousands of voices fit, and hundreds of raters, but not any number. */
export function fit({ main, more }: ReturnType<typeof toRecords>): boolean {
  return bytesOf(main) <= MOST && (more === null || bytesOf(more) <= MOST);
}

/** The standing that was split. */
export function fromRecords({ v: _, more: __, ...standing }: StandingRecord, more?: MoreVoices): Standing {
  return more ? { ...standing, voices: [...standing.voices, ...more.voices] } : standing;
}

/** The key of a standing's second record. */
export const moreKey = (issue: string) => `${issue}:more`;

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
