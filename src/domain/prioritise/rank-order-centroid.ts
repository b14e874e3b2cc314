/**
 * Weights of n ≥ 0 criteria of which only the order of importance is known, the most important first: the centre of all
 * weights that have that order, w_j = (1/n) Σ_{k=j..n} 1/k (Barron & Barrett 1996). They sum to one and never increase.
 */
export function rankOrderCentroid(n: number): number[] {
  const weights: number[] = [];
  let tail = 0;
  for (let k = n; k >= 1; k -= 1) {
    tail += 1 / k;
    weights.unshift(tail / n);
  }
  return weights;
}
