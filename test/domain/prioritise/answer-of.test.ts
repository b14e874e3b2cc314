import fc from 'fast-check';
import { answerOf, saidIn } from '../../../src/domain/prioritise/answer-of';
import { saidWithin } from '../../support/arbitrary';

test('an answer keeps its figure, how sure, when, and a reason without its margins', () => {
  const said = { likely: 75, sure: 'sure' as const, reason: '  three calls this week ' };
  expect(answerOf('reach', said, 7)).toEqual({ low: 70, likely: 75, high: 80, sure: 'sure', at: 7, reason: 'three calls this week' });
});

test('an empty reason is none', () => {
  expect(answerOf('impact', { likely: 75, sure: 'sure', reason: ' ' }, 7)).not.toHaveProperty('reason');
});

test('effort ranges by factors, ratings by points', () => {
  expect(answerOf('effort', { likely: 6, sure: 'guess' }, 0)).toMatchObject({ low: 3, high: 12 });
  expect(answerOf('impact', { likely: 6, sure: 'guess' }, 0)).toMatchObject({ low: 0, high: 31 });
});

test('what undo sends back makes the same answer again', () => {
  fc.assert(
    fc.property(fc.constantFrom('impact', 'effort'), saidWithin(0.1, 100), (key, said) => {
      const answer = answerOf(key, said, 3);
      expect(answerOf(key, saidIn(answer), 3)).toEqual(answer);
    }),
  );
});
