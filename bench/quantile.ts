/** The value below which that share (0–1) of the samples lies, by the nearest rank. Throws RangeError without samples. */
export function quantile(samples: readonly number[], share: number): number {
  if (samples.length === 0) throw new RangeError('There are no samples.');
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

/** The median of each figure over several runs of the same measurement. */
export function medians(runs: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  return Object.fromEntries(Object.keys(runs[0] ?? {}).map((figure) => [figure, quantile(runs.map((run) => run[figure] ?? 0), 0.5)]));
}
