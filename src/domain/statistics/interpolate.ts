/** The straight line through known points (ascending x), flat outside them. */
export function interpolate(points: readonly (readonly [x: number, y: number])[], x: number): number {
  const first = points[0]!;
  const last = points[points.length - 1]!;
  if (x <= first[0]) return first[1];
  if (x >= last[0]) return last[1];
  const after = points.findIndex(([at]) => at >= x);
  const [x0, y0] = points[after - 1]!;
  const [x1, y1] = points[after]!;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
