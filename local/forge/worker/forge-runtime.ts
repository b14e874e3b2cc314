import type { InvokeMessage } from './worker-message';

/** What `__forge_runtime__` is during an invocation: the message's own part, the time left, and counters that nobody reads. */
export function forgeRuntime(invocation: InvokeMessage): Record<string, unknown> {
  return {
    ...invocation.runtime,
    lambdaContext: {
      getRemainingTimeInMillis: () => Math.max(0, invocation.deadline - Date.now() + invocation.clockOffset),
    },
    metrics: {
      counter: () => ({ incr: () => undefined }),
      timing: () => ({ measure: () => ({ stop: () => undefined }) }),
    },
  };
}
