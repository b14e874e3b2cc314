import fc from 'fast-check';
import { combineAnswers } from '../../../src/domain/prioritise/combine-answers';
import { aRating } from '../../support/arbitrary';

test('nobody has answered: no figure, not zero', () => {
  expect(combineAnswers([])).toBeNull();
});

test('one rater is the team', () => {
  expect(combineAnswers([{ low: 45, likely: 50, high: 55 }])).toEqual({ low: 45, likely: 50, high: 55, n: 1 });
});

test('medians of likely, low and high, widened to every likely', () => {
  const answers = [
    { low: 13, likely: 25, high: 37 },
    { low: 70, likely: 75, high: 80 },
    { low: 25, likely: 50, high: 75 },
  ];
  expect(combineAnswers(answers)).toEqual({ low: 25, likely: 50, high: 75, n: 3 });
});

test('two who disagree meet in the middle, with both inside the range', () => {
  const answers = [
    { low: 0, likely: 0, high: 12 },
    { low: 88, likely: 100, high: 100 },
  ];
  expect(combineAnswers(answers)).toEqual({ low: 0, likely: 50, high: 100, n: 2 });
});

test('low ≤ likely ≤ high, every likely is inside, and nobody goes first', () => {
  fc.assert(
    fc.property(fc.array(aRating, { minLength: 1, maxLength: 9 }), (answers) => {
      const team = combineAnswers(answers)!;
      for (const { likely } of [...answers, team]) {
        expect(likely).toBeGreaterThanOrEqual(team.low);
        expect(likely).toBeLessThanOrEqual(team.high);
      }
      expect(team.n).toBe(answers.length);
      expect(combineAnswers([...answers].reverse())).toEqual(team);
    }),
  );
});
