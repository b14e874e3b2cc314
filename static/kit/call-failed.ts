import type { Problem } from '../../src/contract';

/** A call that came back with a problem instead of an answer. */
export class CallFailed extends Error {
  constructor(readonly problem: Problem | { code: 'offline' }) {
    super(problem.code);
    this.name = 'CallFailed';
  }
}
