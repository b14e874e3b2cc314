import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { anchors, nearestStep, questionOf, ratingWords, stepAt, wordedOf } from '../../../static/kit/anchors';

test('the words of the five steps, in full and short', () => {
  expect(anchors({ key: 'impact' })).toHaveLength(5);
  expect(anchors({ key: 'impact' }, 'short')[3]).toBe('Serious pain');
});

test('a figure stands on a step or between two', () => {
  expect([0, 25, 50, 75, 100].map(stepAt)).toEqual([0, 1, 2, 3, 4]);
  expect(stepAt(74)).toBeNull();
  expect([0, 12, 12.5, 62.4, 100].map(nearestStep)).toEqual([0, 0, 1, 2, 4]);
});

test('a typed figure is told with its number and the nearest anchor', () => {
  expect(ratingWords({ key: 'urgency' }, 25)).toBe('Slightly worse');
  expect(ratingWords({ key: 'urgency' }, 33.4)).toBe('33, near “Slightly worse”');
});

test('a project’s own words take the place of the locale’s, in full and short', () => {
  const own = { key: 'impact', words: { question: 'Would a ship wait?', anchors: ['No', 'A minute', 'An hour', 'A tide', 'For ever'] } };
  expect(questionOf(own)).toBe('Would a ship wait?');
  expect([anchors(own)[3], anchors(own, 'short')[3]]).toEqual(['A tide', 'A tide']);
  expect([ratingWords(own, 75), ratingWords(own, 70)]).toEqual(['A tide', '70, near “A tide”']);
  expect(questionOf(wordedOf(DEFAULT_MODEL, 'impact'))).toBe('How much would it change for a customer who has this problem?');
});
