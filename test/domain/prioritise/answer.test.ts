import fc from 'fast-check';
import { confidenceOf, effortFigure, ratingFigure } from '../../../src/domain/prioritise/answer';
import { aRating, anEffort } from '../../support/arbitrary';

test.each([
  ['guess', 50, 25, 75],
  ['fairly', 50, 38, 62],
  ['sure', 50, 45, 55],
  ['guess', 10, 0, 35],
  ['sure', 100, 95, 100],
  ['fairly', 0, 0, 12],
] as const)('%s of %d ranges %d to %d', (sure, likely, low, high) => {
  expect(ratingFigure({ likely, sure })).toEqual({ low, likely, high });
});

test('a typed range is taken as it is', () => {
  expect(ratingFigure({ likely: 40, low: 10, high: 90 })).toEqual({ low: 10, likely: 40, high: 90 });
  expect(effortFigure({ likely: 4, low: 3, high: 12 })).toEqual({ low: 3, likely: 4, high: 12 });
});

test.each([
  ['guess', 6, 3, 12],
  ['fairly', 6, 4, 9],
  ['sure', 6, 5, 7.2],
] as const)('an effort of %s %d weeks ranges %d to %d', (sure, likely, low, high) => {
  const figure = effortFigure({ likely, sure });
  expect([figure.low, figure.likely, figure.high]).toEqual([expect.closeTo(low, 12), likely, expect.closeTo(high, 12)]);
});

test.each([
  ['guess', 0.5],
  ['fairly', 0.8],
  ['sure', 1],
] as const)('%s is a confidence of %d', (sure, confidence) => {
  expect(confidenceOf({ low: 0, likely: 50, high: 100, sure })).toBe(confidence);
});

test.each([
  [0, 100, 0.5],
  [25, 75, 0.5],
  [38, 62, 0.8],
  [45, 55, 1],
  [50, 50, 1],
])('a typed range of %d to %d counts as the nearest sureness: %d', (low, high, confidence) => {
  expect(confidenceOf({ low, likely: 50, high, sure: null })).toBe(confidence);
});

test('low ≤ likely ≤ high, and a rating stays on its scale', () => {
  fc.assert(
    fc.property(aRating, anEffort, (rating, effort) => {
      for (const { low, likely, high } of [rating, effort]) expect([low, likely, high]).toEqual([low, likely, high].sort((a, b) => a - b));
      expect(rating.low).toBeGreaterThanOrEqual(0);
      expect(rating.high).toBeLessThanOrEqual(100);
      expect(effort.low).toBeGreaterThan(0);
    }),
  );
});
