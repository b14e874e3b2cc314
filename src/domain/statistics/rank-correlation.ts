/**
 * Kendall's tau-b of paired figures, −1 to 1: (P − Q) / √((P + Q + T)(P + Q + U)) with P pairs in the same order, Q in the
 * other, T tied in x alone and U in y alone (Kendall 1945). Null where all of x or all of y are equal.
 */
export function kendallTauB(x: readonly number[], y: readonly number[]): number | null {
  let [same, other, tiedX, tiedY] = [0, 0, 0, 0];
  for (let one = 0; one < x.length; one += 1) {
    for (let another = one + 1; another < x.length; another += 1) {
      const [inX, inY] = [Math.sign(x[one]! - x[another]!), Math.sign(y[one]! - y[another]!)];
      if (inX * inY > 0) same += 1;
      else if (inX * inY < 0) other += 1;
      else if (inX !== 0) tiedY += 1;
      else if (inY !== 0) tiedX += 1;
    }
  }
  const pairs = Math.sqrt((same + other + tiedX) * (same + other + tiedY));
  return pairs === 0 ? null : (same - other) / pairs;
}

/** Spearman's rho of paired figures, −1 to 1: the correlation of their ranks, equal figures sharing the middle one. Null as above. */
export function spearmanRho(x: readonly number[], y: readonly number[]): number | null {
  const [inX, inY] = [fromMean(midRanks(x)), fromMean(midRanks(y))];
  const spread = Math.sqrt(product(inX, inX) * product(inY, inY));
  return spread === 0 ? null : product(inX, inY) / spread;
}

function midRanks(figures: readonly number[]): number[] {
  return figures.map((figure) => {
    const below = figures.filter((other) => other < figure).length;
    const equal = figures.filter((other) => other === figure).length;
    return below + (equal + 1) / 2;
  });
}

function fromMean(figures: readonly number[]): number[] {
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  return figures.map((figure) => figure - mean);
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, figure, at) => sum + figure * b[at]!, 0);
}
