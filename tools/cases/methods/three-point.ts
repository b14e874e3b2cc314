import { classicalDeviation, pertDeviation, pertMean, pertQuantile, pertShapes, triangularMean } from '../../../src/domain/statistics/beta-pert';

/** The distribution of an estimate with its least, likely and greatest figure. */
export function computeThreePoint({ min, mode, max }: { min: number; mode: number; max: number }): unknown {
  const figure = { low: min, likely: mode, high: max };
  return {
    ...pertShapes(figure),
    mean: pertMean(figure),
    sd_beta: pertDeviation(figure),
    sd_classical: classicalDeviation(figure),
    p50: pertQuantile(figure, 0.5),
    p85: pertQuantile(figure, 0.85),
    triangular_mean: triangularMean(figure),
  };
}
