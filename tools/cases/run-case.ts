import { compareFigures, type Difference } from './compare-figures';
import { computeDirichlet } from './methods/dirichlet';
import { computeRankCorrelation } from './methods/rank-correlation';
import { computeRankOrderCentroid } from './methods/rank-order-centroid';
import { computeRice } from './methods/rice';
import { computeSmaa2, SMAA_DRAWS } from './methods/smaa2';
import { computeTextSimilarity } from './methods/text-similarity';
import { computeThreePoint } from './methods/three-point';
import { computeValue } from './methods/value';
import { computeWsjfSafe } from './methods/wsjf-safe';
import type { ReferenceCase } from './reference-case';

/** How each method is computed by the domain. An input is what the case's method says it is. */
const METHODS = new Map<string, (input: never) => unknown>([
  ['value', computeValue],
  ['rank_order_centroid', computeRankOrderCentroid],
  ['rice', computeRice],
  ['wsjf_safe', computeWsjfSafe],
  ['text_similarity', computeTextSimilarity],
  ['dirichlet', computeDirichlet],
  ['rank_correlation', computeRankCorrelation],
  ['smaa2', computeSmaa2],
  ['three_point', computeThreePoint],
]);

/** The methods that simulate, and by how many draws. */
const DRAWS = new Map([['smaa2', SMAA_DRAWS]]);

/** Computes a case through the domain and answers the figures that differ; an unknown method and a throw differ whole. */
export function runCase({ method, input, expected, tolerance }: ReferenceCase): Difference[] {
  const compute = METHODS.get(method);
  if (!compute) return [{ path: '', expected, got: `no method ${method} here` }];
  try {
    return compareFigures(compute(input as never), expected, tolerance, DRAWS.get(method) ?? null);
  } catch (failure) {
    return [{ path: '', expected, got: String(failure) }];
  }
}
