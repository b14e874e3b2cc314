import { dirichletMoments } from '../../../src/domain/statistics/dirichlet';
import { incompleteBeta } from '../../../src/domain/statistics/incomplete-beta';

type Pair = readonly [number, number];

interface Input {
  alpha: number[];
  two_criteria: { alpha: Pair; values_A: Pair; values_B: Pair };
}

/** Moments of Dirichlet weights, and the chance that one of two alternatives is first on two criteria. */
export function computeDirichlet({ alpha, two_criteria: { alpha: shapes, values_A: a, values_B: b } }: Input): unknown {
  const { mean, variance, covariance } = dirichletMoments(alpha);
  return { mean, variance, cov_12: covariance(0, 1), ra_A_first: chanceAhead(shapes, a[0] - b[0], a[1] - b[1]) };
}

/** The chance that w · first + (1 − w) · second > 0, for w ~ Beta(shapes): it changes its sign at one w. */
function chanceAhead([one, other]: Pair, first: number, second: number): number {
  if (first === second) return first > 0 ? 1 : 0;
  const below = incompleteBeta(-second / (first - second), one, other);
  return first > second ? 1 - below : below;
}
