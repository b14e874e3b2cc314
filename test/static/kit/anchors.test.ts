import { anchors, nearestStep, ratingWords, stepAt } from '../../../static/kit/anchors';

test('the words of the five steps, in full and short', () => {
  expect(anchors('impact')).toHaveLength(5);
  expect(anchors('impact', 'short')[3]).toBe('Serious pain');
});

test('a figure stands on a step or between two', () => {
  expect([0, 25, 50, 75, 100].map(stepAt)).toEqual([0, 1, 2, 3, 4]);
  expect(stepAt(74)).toBeNull();
  expect([0, 12, 12.5, 62.4, 100].map(nearestStep)).toEqual([0, 0, 1, 2, 4]);
});

test('a typed figure is told with its number and the nearest anchor', () => {
  expect(ratingWords('urgency', 25)).toBe('Slightly worse');
  expect(ratingWords('urgency', 33.4)).toBe('33, near “Slightly worse”');
});
