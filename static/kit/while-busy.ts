import { patiently } from '../../src/domain/patience';
import { problemOf } from './problem-of';

/** How a page waits. */
export interface Waiting {
  wait(seconds: number): Promise<void>;
  /** A number from 0 to 1. */
  random(): number;
}

/** How a page waits by the reader's own clock. */
export const ON_PAGE: Waiting = { wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)), random: Math.random };

/** Asks, and asks again after the time that a busy answer names and a little more, so often at most: a reader who does not want to wait leaves. Throws what was thrown last. */
export function whileBusy<Answer>({ wait, random }: Waiting, tries: number, ask: () => Promise<Answer>): Promise<Answer> {
  const patience = { tries, random, wait: (milliseconds: number) => wait(milliseconds / 1000), now: () => 0, until: Infinity };
  return patiently(patience, ask, (thrown) => {
    const trouble = problemOf(thrown);
    return trouble.code === 'busy' ? trouble.retryAfterSeconds : null;
  });
}
