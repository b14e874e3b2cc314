import { CallFailed } from './call-failed';

/** What a call comes back with when it could not be done: the reply's problem, or that no reply came. */
export type Trouble = CallFailed['problem'];

/** The problem behind whatever a call threw; what is not ours is `unknown`. */
export function problemOf(thrown: unknown): Trouble {
  return thrown instanceof CallFailed ? thrown.problem : { code: 'unknown' };
}
