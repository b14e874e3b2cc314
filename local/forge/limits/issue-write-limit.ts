const WINDOWS = [
  { ms: 2000, writes: 20 },
  { ms: 30_000, writes: 100 },
];
const LONGEST_MS = 30_000;

/** Counts the writes to each issue. */
export interface IssueWriteLimit {
  /** Whether a write to an issue may go on at `at`, in milliseconds. */
  admits(issue: string, at: number): boolean;
}

/** 20 writes to an issue in 2 seconds, 100 in 30. Moments may come in any order: an event that is brought forward runs in its own. */
export function openIssueWriteLimit(): IssueWriteLimit {
  const writes = new Map<string, number[]>();
  return {
    admits(issue, at) {
      const moments = (writes.get(issue) ?? []).filter((one) => Math.abs(at - one) < LONGEST_MS);
      writes.set(issue, moments);
      const full = WINDOWS.some((window) => moments.filter((one) => Math.abs(at - one) < window.ms).length >= window.writes);
      if (!full) moments.push(at);
      return !full;
    },
  };
}
