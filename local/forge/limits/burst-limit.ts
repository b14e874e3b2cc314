const A_SECOND: Readonly<Record<string, number>> = { GET: 100, POST: 100, PUT: 50, DELETE: 50 };

/** An invocation as far as a burst is concerned: once it is over, its calls belong to the past. */
interface Running {
  over: boolean;
}

/** Counts the calls of each endpoint and method within a second. */
export interface BurstLimit {
  /** Whether an endpoint's call (`GET /rest/api/3/field`) may go on, `elapsed` milliseconds after its invocation began. */
  admits(invocation: Running, endpoint: string, elapsed: number): boolean;
}

/**
 * 100 GETs or POSTs, 50 PUTs or DELETEs of an endpoint a second. The local Jira answers many times faster than a real one,
 * so its seconds would refuse what a real site lets pass: calls are counted by what they would take there (`elapsed`), those
 * of the last second of each invocation that is still running.
 */
export function openBurstLimit(): BurstLimit {
  const made = new Map<Running, Map<string, number[]>>();
  return {
    admits(invocation, endpoint, elapsed) {
      for (const one of made.keys()) if (one.over) made.delete(one);
      let calls = 0;
      for (const [one, byEndpoint] of made) {
        const moments = byEndpoint.get(endpoint) ?? [];
        calls += lastSecond(moments, one === invocation ? elapsed : Math.max(...moments));
      }
      if (calls >= (A_SECOND[endpoint.split(' ')[0] ?? ''] ?? Number.POSITIVE_INFINITY)) return false;
      const own = made.get(invocation) ?? new Map<string, number[]>();
      made.set(invocation, own);
      own.set(endpoint, [...(own.get(endpoint) ?? []).filter((at) => at > elapsed - 1000), elapsed]);
      return true;
    },
  };
}

function lastSecond(moments: readonly number[], last: number): number {
  return moments.filter((at) => at > last - 1000).length;
}
