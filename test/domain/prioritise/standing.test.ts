import { answerOf } from '../../../src/domain/prioritise/answer-of';
import { emptyStanding, withAnswers } from '../../../src/domain/prioritise/standing';

const impact = answerOf('impact', { likely: 75, sure: 'fairly' }, 1);
const fit = answerOf('fit', { likely: 25, sure: 'guess' }, 2);

test('two people stand side by side', () => {
  const standing = withAnswers(withAnswers(emptyStanding('1', 'P'), 'ann', { impact }), 'bob', { fit });
  expect(standing.answers).toEqual({ ann: { impact }, bob: { fit } });
});

test('a further answer keeps the others of that person', () => {
  const standing = withAnswers(withAnswers(emptyStanding('1', 'P'), 'ann', { impact }), 'ann', { fit });
  expect(standing.answers).toEqual({ ann: { impact, fit } });
});

test('an answer taken back is gone, and so is a person without answers', () => {
  const standing = withAnswers(emptyStanding('1', 'P'), 'ann', { impact, fit });
  expect(withAnswers(standing, 'ann', { impact: null }).answers).toEqual({ ann: { fit } });
  expect(withAnswers(standing, 'ann', { impact: null, fit: null }).answers).toEqual({});
});

test('taking back what was never said changes nothing', () => {
  expect(withAnswers(emptyStanding('1', 'P'), 'ann', { impact: null }).answers).toEqual({});
});
