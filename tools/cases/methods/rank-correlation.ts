import { kendallTauB, spearmanRho } from '../../../src/domain/statistics/rank-correlation';

interface Pairs {
  x: number[];
  y: number[];
}

/** How far two orders agree. */
export function computeRankCorrelation({ kendall, spearman }: { kendall: Pairs; spearman: Pairs }): unknown {
  return { kendall_tau_b: kendallTauB(kendall.x, kendall.y), spearman_rho: spearmanRho(spearman.x, spearman.y) };
}
