/** How long one invocation waits for what is busy, and by whose clock. */
export interface Patience {
  /** Seconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** A number from 0 to 1. */
  random(): number;
  /** The moment, in seconds since 1970, that no wait goes beyond. */
  until: number;
  /** How often the same is asked at most. */
  tries: number;
}

const FIRST_MS = 250;
const LONGEST_MS = 10_000;

/**
 * Does what may be done twice, and again after a wait while it fails for a moment: at least as long as it was asked to wait, and
 * a random time more from a range that doubles (full jitter), so that those who were refused together do not come back
 * together. `backIn` says in how many seconds, at the earliest, it may go through; null: not by waiting. Throws what it threw last.
 */
export async function patiently<Result>(
  { now, wait, random, until, tries }: Patience,
  work: () => Promise<Result>,
  backIn: (error: unknown) => number | null,
): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      const seconds = backIn(error);
      if (seconds === null || tried === tries) throw error;
      const milliseconds = seconds * 1000 + random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** (tried - 1));
      if (now() + milliseconds / 1000 > until) throw error;
      await wait(milliseconds);
    }
  }
}
