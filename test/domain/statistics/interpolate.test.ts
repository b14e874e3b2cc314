import { interpolate } from '../../../src/domain/statistics/interpolate';

const POINTS = [[0, 1], [25, 3], [50, 8], [100, 20]] as const;

test.each([
  ['at a point', 25, 3],
  ['between points', 37.5, 5.5],
  ['on a longer stretch', 75, 14],
  ['flat before the first', -5, 1],
  ['flat after the last', 300, 20],
])('%s', (_where, x, y) => {
  expect(interpolate(POINTS, x)).toBe(y);
});
