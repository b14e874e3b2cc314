import { drawGamma } from './gamma';
import type { Random } from './random';

/**
 * Draws shares that sum to one from the Dirichlet distribution of those shapes (≥ 0, not all 0): gammas over their sum.
 * A shape of 0 is a share of 0.
 */
export function drawDirichlet(shapes: ArrayLike<number>, random: Random, into: Float64Array): void {
  let total = 0;
  for (let at = 0; at < shapes.length; at += 1) {
    const drawn = shapes[at]! > 0 ? drawGamma(shapes[at]!, random) : 0;
    into[at] = drawn;
    total += drawn;
  }
  for (let at = 0; at < shapes.length; at += 1) into[at]! /= total;
}

/** Mean and variance of each share, and the covariance of any two (Kotz, Balakrishnan and Johnson 2000, ch. 49). */
export function dirichletMoments(shapes: readonly number[]): { mean: number[]; variance: number[]; covariance(a: number, b: number): number } {
  const total = shapes.reduce((sum, shape) => sum + shape, 0);
  const mean = shapes.map((shape) => shape / total);
  return {
    mean,
    variance: mean.map((share) => (share * (1 - share)) / (total + 1)),
    covariance: (a, b) => (-mean[a]! * mean[b]!) / (total + 1),
  };
}
