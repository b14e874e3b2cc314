const LINEAR_TO = 60;

/**
 * Where a rank stands on an axis from 1 to `count`, 0–1. In a long list the axis is logarithmic: the ranks that are
 * decided about would all stand at its beginning. `rank` may be a half, for a line between two.
 */
export function onAxis(rank: number, count: number): number {
  if (count <= 1) return 0;
  const at = count > LINEAR_TO ? Math.log(rank) / Math.log(count) : (rank - 1) / (count - 1);
  return Math.min(1, Math.max(0, at));
}
