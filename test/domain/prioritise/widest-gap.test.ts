import { widestGap } from '../../../src/domain/prioritise/widest-gap';

const rated = (answers: Record<string, number>) => Object.fromEntries(Object.entries(answers).map(([criterion, likely]) => [criterion, { likely }]));

test('the criterion whose raters are furthest apart, with both ends', () => {
  const raters = [rated({ impact: 50, fit: 75 }), rated({ impact: 100, fit: 50 }), rated({ impact: 75 })];
  expect(widestGap(raters, ['impact', 'fit'])).toEqual({ criterion: 'impact', steps: 2, low: 50, high: 100 });
});

test('only of the criteria that are asked about', () => {
  const raters = [rated({ impact: 0, fit: 75 }), rated({ impact: 100, fit: 50 })];
  expect(widestGap(raters, ['fit', 'urgency'])).toEqual({ criterion: 'fit', steps: 1, low: 50, high: 75 });
});

test('one rater, equal answers, and answers less than half a step apart are no gap', () => {
  expect(widestGap([rated({ impact: 0 })], ['impact'])).toBeNull();
  expect(widestGap([rated({ impact: 50 }), rated({ impact: 50 })], ['impact'])).toBeNull();
  expect(widestGap([rated({ impact: 50 }), rated({ impact: 62 })], ['impact'])).toBeNull();
  expect(widestGap([], ['impact'])).toBeNull();
});

test('the first of equally wide ones', () => {
  expect(widestGap([rated({ impact: 0, fit: 100 }), rated({ impact: 50, fit: 50 })], ['impact', 'fit'])).toMatchObject({ criterion: 'impact' });
});
