import fc from 'fast-check';
import { rankOrderCentroid } from '../../../src/domain/prioritise/rank-order-centroid';

const aCount = fc.integer({ min: 1, max: 60 });

test('one criterion has all the weight, and none has none', () => {
  expect(rankOrderCentroid(1)).toEqual([1]);
  expect(rankOrderCentroid(0)).toEqual([]);
});

test('weights from an order sum to one', () => {
  fc.assert(fc.property(aCount, (n) => {
    expect(rankOrderCentroid(n).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  }));
});

test('a less important criterion never weighs more, and each weighs something', () => {
  fc.assert(fc.property(aCount, (n) => {
    const weights = rankOrderCentroid(n);
    expect(weights).toHaveLength(n);
    expect([...weights].sort((a, b) => b - a)).toEqual(weights);
    expect(weights.at(-1)).toBeGreaterThan(0);
  }));
});
