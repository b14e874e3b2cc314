import fc from 'fast-check';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { project } from '../../../src/domain/prioritise/projection';
import { roundParts } from '../../../src/domain/prioritise/round-parts';
import { valueOf } from '../../../src/domain/prioritise/value';
import { aStanding, TODAY } from '../../support/arbitrary';

test('the largest fractions are rounded up until the parts add up', () => {
  expect(roundParts({ impact: 30, reach: 12.55, fit: 10, urgency: 2.5 }, 55.05)).toEqual({ impact: 30, reach: 13, fit: 10, urgency: 2 });
  expect(roundParts({ a: 0.4, b: 0.4, c: 0.4 }, 1.2)).toEqual({ a: 1, b: 0, c: 0 });
});

test('whole parts stay as they are', () => {
  expect(roundParts({ a: 40, b: 0, c: 10 }, 50)).toEqual({ a: 40, b: 0, c: 10 });
});

test('rounded parts of any value sum to the rounded value, each within a point of itself', () => {
  fc.assert(
    fc.property(aStanding, (standing) => {
      const value = valueOf(DEFAULT_MODEL, project(standing, DEFAULT_MODEL, TODAY).criteria);
      if (value.kind === 'not rated') return;
      const rounded = roundParts(value.parts, value.likely);
      expect(Object.values(rounded).reduce((total, part) => total + part, 0)).toBe(Math.round(value.likely));
      for (const [key, part] of Object.entries(rounded)) {
        expect(Number.isInteger(part)).toBe(true);
        expect(Math.abs(part - value.parts[key]!)).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 1000 },
  );
});

test('parts that floating point puts a hair beside a whole number still add up', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 }), fc.array(fc.constantFrom(0.1, 0.2, 0.3, 0.4, 0.7), { minLength: 8, maxLength: 8 }), (figures, weights) => {
      const parts = Object.fromEntries(figures.map((figure, i) => [`c${i}`, weights[i]! * figure]));
      const whole = Object.values(parts).reduce((sum, part) => sum + part, 0);
      expect(Object.values(roundParts(parts, whole)).reduce((sum, part) => sum + part, 0)).toBe(Math.round(whole));
    }),
    { numRuns: 1000 },
  );
});
