import { problemOf } from '../../kit/problem-of';

const TRIES = 20;

/** Asks the app, and again after the time it names where it is busy: a long list or file outruns what the store gives in a minute. */
export async function patiently<Answer>({ wait }: { wait(seconds: number): Promise<void> }, ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (thrown) {
      const trouble = problemOf(thrown);
      if (trouble.code !== 'busy' || tries === TRIES) throw thrown;
      await wait(trouble.retryAfterSeconds);
    }
  }
}
