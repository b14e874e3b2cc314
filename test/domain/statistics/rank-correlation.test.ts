import { kendallTauB, spearmanRho } from '../../../src/domain/statistics/rank-correlation';

test('the same order is 1, the reverse −1, whatever the distances', () => {
  for (const correlate of [kendallTauB, spearmanRho]) {
    expect(correlate([1, 2, 3, 9], [10, 20, 21, 22])).toBeCloseTo(1, 12);
    expect(correlate([1, 2, 3, 9], [4, 3, 2, -80])).toBeCloseTo(-1, 12);
  }
});

test('where all are equal, or there is nothing, there is no figure', () => {
  for (const correlate of [kendallTauB, spearmanRho]) {
    expect(correlate([5, 5, 5], [1, 2, 3])).toBeNull();
    expect(correlate([1, 2, 3], [5, 5, 5])).toBeNull();
    expect(correlate([], [])).toBeNull();
    expect(correlate([1], [1])).toBeNull();
  }
});
