import fc from 'fast-check';
import { pertMean, pertQuantile } from '../../../src/domain/statistics/beta-pert';
import { incompleteBeta } from '../../../src/domain/statistics/incomplete-beta';
import { makePertTable, SLICES, slicesOf } from '../../../src/domain/statistics/pert-table';

const aFigure = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 500 }))
  .map(([low, share, span]) => ({ low, likely: low + share * span, high: low + span }));

test('the incomplete beta function is that of a polynomial where there is one, and its own mirror', () => {
  const aShare = fc.nat({ max: 1024 }).map((part) => part / 1024);
  fc.assert(
    fc.property(aShare, fc.double({ min: 0.1, max: 30, noNaN: true }), fc.double({ min: 0.1, max: 30, noNaN: true }), (x, a, b) => {
      expect(incompleteBeta(x, 2, 2)).toBeCloseTo(3 * x * x - 2 * x ** 3, 12);
      expect(incompleteBeta(x, 1, 3)).toBeCloseTo(1 - (1 - x) ** 3, 12);
      expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 9);
    }),
  );
});

test('an estimate cut into slices keeps its mean, and each slice lies about its own quantile', () => {
  const table = makePertTable();
  fc.assert(
    fc.property(aFigure, fc.integer({ min: 4, max: SLICES - 5 }), (figure, slice) => {
      const slices = slicesOf(table, figure);
      const span = figure.high - figure.low;
      const mean = slices.reduce((sum, each) => sum + each, 0) / SLICES;
      expect(Math.abs(mean - pertMean(figure)) / span).toBeLessThan(1e-4);
      expect(Math.abs(slices[slice]! - pertQuantile(figure, (slice + 0.5) / SLICES)) / span).toBeLessThan(1e-3);
      expect(slices.every((each, at) => each >= figure.low && each <= figure.high && (at === 0 || each >= slices[at - 1]!))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
