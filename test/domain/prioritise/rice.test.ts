import { InvalidFigure } from '../../../src/domain/invalid-figure';
import { rice } from '../../../src/domain/prioritise/rice';

const sound = { reach: 1000, impact: 2, confidence: 0.8, effort: 4 };

test('reach × impact × confidence / effort', () => {
  expect(rice(sound)).toBe(400);
  expect(rice({ ...sound, reach: 0 })).toBe(0);
});

test.each([
  { reach: -1 },
  { reach: Number.POSITIVE_INFINITY },
  { impact: 0 },
  { confidence: 80 },
  { confidence: 0 },
  { effort: 0 },
  { effort: Number.NaN },
])('%j is refused, never corrected', (wrong) => {
  expect(() => rice({ ...sound, ...wrong })).toThrow(InvalidFigure);
});
