/** Alternatives judged by criteria, weights and values both in doubt. */
export interface UncertainChoice {
  alternatives: number;
  criteria: number;
  /** Draws a weight for each criterion; they sum to one. */
  drawWeights(into: Float64Array): void;
  /** Draws a value for each alternative and criterion, row by row, higher being better. */
  drawValues(into: Float64Array): void;
}

/** What SMAA-2 says of a choice; shares are of the draws, 0–1. */
export interface Acceptability {
  /** For each alternative the share of its ranks, the best first. */
  ranks: number[][];
  /** The mean of the weights under which an alternative is first; null where none favour it. */
  centralWeights: (number[] | null)[];
  /** How often an alternative is first under its central weights; null where it has none. */
  confidence: (number | null)[];
  /** How often the alternative of the row is better than that of the column; 0 on the diagonal. */
  wins: number[][];
}

/**
 * SMAA-2 by simulation (Lahdelma and Salminen 2001, Operations Research 49:444–454). The rank is one more than the
 * alternatives that are strictly better, so that equal ones share the best. For confidence the values are drawn anew.
 * Half the width of a 95 % interval is at most 0.98 / √draws.
 */
export function smaa2(choice: UncertainChoice, draws: number): Acceptability {
  const { alternatives, criteria, drawWeights, drawValues } = choice;
  const weights = new Float64Array(criteria);
  const values = new Float64Array(alternatives * criteria);
  const ranks = square(alternatives);
  const wins = square(alternatives);
  const sums = Array.from({ length: alternatives }, () => new Float64Array(criteria));
  for (let draw = 0; draw < draws; draw += 1) {
    drawWeights(weights);
    drawValues(values);
    const scores = scoresOf(values, weights);
    scores.forEach((score, one) => {
      let better = 0;
      scores.forEach((other, another) => {
        if (score > other) wins[one]![another]! += 1;
        if (other > score) better += 1;
      });
      ranks[one]![better]! += 1;
      if (better === 0) weights.forEach((weight, at) => (sums[one]![at]! += weight));
    });
  }
  const centralWeights = sums.map((sum, one) => (ranks[one]![0] === 0 ? null : [...sum].map((each) => each / ranks[one]![0]!)));
  return { ranks: shares(ranks, draws), centralWeights, confidence: centralWeights.map((central, one) => central && firstUnder(choice, central, one, draws)), wins: shares(wins, draws) };
}

/** How often an alternative is first under fixed weights. */
function firstUnder({ alternatives, criteria, drawValues }: UncertainChoice, weights: readonly number[], one: number, draws: number): number {
  const values = new Float64Array(alternatives * criteria);
  let first = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    drawValues(values);
    const scores = scoresOf(values, weights);
    if (scores.every((score) => score <= scores[one]!)) first += 1;
  }
  return first / draws;
}

function scoresOf(values: Float64Array, weights: ArrayLike<number>): number[] {
  const scores: number[] = [];
  for (let from = 0; from < values.length; from += weights.length) {
    let score = 0;
    for (let at = 0; at < weights.length; at += 1) score += weights[at]! * values[from + at]!;
    scores.push(score);
  }
  return scores;
}

function square(size: number): number[][] {
  return Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
}

function shares(counts: number[][], draws: number): number[][] {
  return counts.map((row) => row.map((count) => count / draws));
}
