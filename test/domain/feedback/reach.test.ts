import fc from 'fast-check';
import { reach } from '../../../src/domain/feedback/reach';

test.each([
  [0, 0],
  [1, 25],
  [3, 50],
  [9, 75],
  [27, 100],
  [1000, 100],
  [1 / 3, 0],
  [0.1, 0],
])('%d asking reach %d', (asking, expected) => {
  expect(reach(asking)).toBeCloseTo(expected, 10);
});

test('more asking never reach less, and reach stays on the scale', () => {
  const some = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(some, some, (a, b) => {
      expect(reach(Math.min(a, b))).toBeLessThanOrEqual(reach(Math.max(a, b)));
      expect(reach(a)).toBeGreaterThanOrEqual(0);
      expect(reach(a)).toBeLessThanOrEqual(100);
    }),
  );
});
