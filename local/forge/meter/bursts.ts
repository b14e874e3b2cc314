/** The most calls of an endpoint within a second, by the clock that the moments are of. */
export interface Bursts {
  /** Takes a call at a moment in milliseconds; answers the endpoint's largest burst so far. */
  add(endpoint: string, at: number): number;
}

/** Keeps of each endpoint the calls of the last second. */
export function openBursts(): Bursts {
  const lately = new Map<string, number[]>();
  const largest = new Map<string, number>();
  return {
    add(endpoint, at) {
      const moments = [...(lately.get(endpoint) ?? []).filter((one) => Math.abs(at - one) < 1000), at];
      lately.set(endpoint, moments);
      const most = Math.max(largest.get(endpoint) ?? 0, moments.length);
      largest.set(endpoint, most);
      return most;
    },
  };
}
