/** The straight line through known points (ascending x), flat outside them. */
export function interpolate(points: readonly (readonly [x: number, y: number])[], x: number): number {
  let before = points[0]!;
  if (x <= before[0]) return before[1];
  for (let at = 1; at < points.length; at += 1) {
    const after = points[at]!;
    if (x <= after[0]) return before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
    before = after;
  }
  return before[1];
}
