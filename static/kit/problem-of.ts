import { CallFailed } from './backend';

/** The problem behind whatever a call threw; what is not ours is `unknown`. */
export function problemOf(thrown: unknown): CallFailed['problem'] {
  return thrown instanceof CallFailed ? thrown.problem : { code: 'unknown' };
}
