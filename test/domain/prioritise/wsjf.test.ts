import { InvalidFigure } from '../../../src/domain/invalid-figure';
import { relativeCostOfDelay, wsjf } from '../../../src/domain/prioritise/wsjf';

const sound = { userBusinessValue: 7, timeCriticality: 9, riskAndOpportunity: 5, size: 2 };

test('the sum of three points over the job size', () => {
  expect(relativeCostOfDelay(sound)).toBe(21);
  expect(wsjf(sound)).toBe(10.5);
});

test.each([{ size: 0 }, { size: -1 }, { userBusinessValue: -1 }, { timeCriticality: Number.NaN }, { riskAndOpportunity: Number.POSITIVE_INFINITY }])('%j is refused', (wrong) => {
  expect(() => wsjf({ ...sound, ...wrong })).toThrow(InvalidFigure);
});
