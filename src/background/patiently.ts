import { problemOf } from '../resolvers/reply';
import type { NightWorld } from './night-world';

/** The store counts by the minute: who waits for twice as long has been refused for another reason. */
const MOST_WAITED = 120;

/** Does what may be done again, and again after a wait for as long as Jira or the store say that they are busy. Throws what it throws in the end. */
export async function patiently<Result>({ wait }: Pick<NightWorld, 'wait'>, work: () => Promise<Result>): Promise<Result> {
  for (let waited = 0; ; ) {
    try {
      return await work();
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'busy' || waited >= MOST_WAITED) throw error;
      await wait(problem.retryAfterSeconds * 1000);
      waited += problem.retryAfterSeconds;
    }
  }
}
