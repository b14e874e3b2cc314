import type { Figure } from '../figure';
import { incompleteBeta } from './incomplete-beta';

/** The shapes of the beta distribution that stands for an estimate with its range: 1 + 4(m−a)/(b−a) and 1 + 4(b−m)/(b−a) (Malcolm et al. 1959, λ = 4). The range must not be zero. */
export function pertShapes({ low, likely, high }: Figure): { alpha: number; beta: number } {
  const span = high - low;
  return { alpha: 1 + (4 * (likely - low)) / span, beta: 1 + (4 * (high - likely)) / span };
}

/** The mean, (a + 4m + b) / 6. */
export function pertMean({ low, likely, high }: Figure): number {
  return (low + 4 * likely + high) / 6;
}

/** The standard deviation of the beta distribution itself; the classical (b − a) / 6 is another figure. */
export function pertDeviation(figure: Figure): number {
  const { alpha, beta } = pertShapes(figure);
  return ((figure.high - figure.low) / 6) * Math.sqrt((alpha * beta) / 7);
}

/** The classical standard deviation of project planning, (b − a) / 6. */
export function classicalDeviation({ low, high }: Figure): number {
  return (high - low) / 6;
}

/** The mean of the triangular distribution of the same three points. */
export function triangularMean({ low, likely, high }: Figure): number {
  return (low + likely + high) / 3;
}

/** The value below which that share (0–1) of the distribution lies, by bisection to the last bit. */
export function pertQuantile(figure: Figure, share: number): number {
  const { alpha, beta } = pertShapes(figure);
  let [from, to] = [0, 1];
  for (let middle = 0.5; middle > from && middle < to; middle = (from + to) / 2) {
    if (incompleteBeta(middle, alpha, beta) < share) from = middle;
    else to = middle;
  }
  return figure.low + (figure.high - figure.low) * to;
}
