import fc from 'fast-check';
import { median } from '../../../src/domain/statistics/median';

test('the middle of an odd count, the mean of the middle two of an even one', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([10, 9, 2])).toBe(9);
});

test('nothing has no median', () => {
  expect(() => median([])).toThrow(RangeError);
});

test('order does not matter, and the list is left as it was', () => {
  const figures = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
  fc.assert(
    fc.property(figures, (numbers) => {
      const before = [...numbers];
      expect(median(numbers)).toBe(median([...numbers].reverse()));
      expect(numbers).toEqual(before);
    }),
  );
});
