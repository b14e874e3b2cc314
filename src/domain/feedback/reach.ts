/** Reach on 0–100 from *asking* n: clamp(25 + 25·log₃ n, 0, 100); n = 0 is 0, a fact and not a gap (docs/figures.md). */
export function reach(asking: number): number {
  if (asking <= 0) return 0;
  return Math.min(100, Math.max(0, 25 + (25 * Math.log(asking)) / Math.log(3)));
}
