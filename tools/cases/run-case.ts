import { compareFigures, type Difference } from './compare-figures';
import { computeRankOrderCentroid } from './methods/rank-order-centroid';
import { computeRice } from './methods/rice';
import { computeTextSimilarity } from './methods/text-similarity';
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
]);

/** Computes a case through the domain and answers the figures that differ; an unknown method and a throw differ whole. */
export function runCase({ method, input, expected, tolerance }: ReferenceCase): Difference[] {
  const compute = METHODS.get(method);
  if (!compute) return [{ path: '', expected, got: `no method ${method} here` }];
  try {
    return compareFigures(compute(input as never), expected, tolerance);
  } catch (failure) {
    return [{ path: '', expected, got: String(failure) }];
  }
}
