import { rankOrderCentroid } from '../../../src/domain/prioritise/rank-order-centroid';

/** Weights from the order of importance alone, for each number of criteria asked for. */
export function computeRankOrderCentroid({ n }: { n: number[] }): unknown {
  return { weights: n.map(rankOrderCentroid) };
}
