import type { Round } from './round';

/** A live round is one meeting. One that somebody forgot to end calls nobody any more. */
const LIVE_SECONDS = 12 * 3600;
/** The same of a round over days. */
const DAYS_SECONDS = 30 * 86_400;

/** Whether a round waits for an answer of somebody who was asked or has joined, to an item that `isHere` (by its id), at `now` in seconds since 1970. */
export function waitsFor({ people, items, live, startedAt, endedAt }: Round, person: string, now: number, isHere: (issue: string) => boolean = () => true): boolean {
  const inIt = people.some((one) => one.person === person && !one.looksOn);
  const over = endedAt !== null || now - startedAt > (live ? LIVE_SECONDS : DAYS_SECONDS);
  return inIt && !over && items.some(({ issue, answered, revealed }) => !revealed && !answered.includes(person) && isHere(issue));
}
