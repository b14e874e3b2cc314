import fc from 'fast-check';
import { sortPlaces } from '../../../src/domain/prioritise/sort-places';

const SCORES = fc.oneof(
  fc.array(fc.double({ noNaN: true, min: -1, max: 100 }), { maxLength: 300 }),
  fc.array(fc.constantFrom(-1, 0, 3, 3.5, 100), { maxLength: 300 }),
  fc.array(fc.double({ noNaN: true, min: -1, max: 100 }).map((score) => score ** 6), { maxLength: 300 }),
  fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 40 }),
);

test('places are sorted by score, and equal ones by what is asked, as plain sorting does', () => {
  fc.assert(
    fc.property(SCORES, (given) => {
      const scores = Float64Array.from(given);
      const compare = (a: number, b: number) => scores[b]! - scores[a]! || b - a;
      const places = given.map((_, place) => place).filter((place) => place % 5 !== 1);
      expect(sortPlaces(places, scores, compare)).toEqual([...places].sort(compare));
    }),
    { numRuns: 1000 },
  );
});

test.each([[[]], [[7]], [[4, 4, 4]]])('%j is sorted too', (given: number[]) => {
  const scores = Float64Array.from(given);
  expect(sortPlaces(given.map((_, place) => place), scores, (a, b) => scores[b]! - scores[a]! || a - b)).toEqual(given.map((_, place) => place));
});
