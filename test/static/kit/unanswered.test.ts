import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { unanswered } from '../../../static/kit/unanswered';

const answer = { low: 63, likely: 75, high: 87, sure: 'fairly' as const, at: 1 };

test('a rater has yet to answer what they have not rated; reach is a fact', () => {
  expect(unanswered({ mine: { impact: answer } }, DEFAULT_MODEL, { rate: true, closed: [] })).toEqual(['fit', 'urgency']);
});

test('nothing is kept from a reader who may not rate', () => {
  expect(unanswered({ mine: {} }, DEFAULT_MODEL, { rate: false, closed: [] })).toEqual([]);
});

test('what is kept to roles of others is not hidden from a rater who can never answer it', () => {
  expect(unanswered({ mine: {} }, DEFAULT_MODEL, { rate: true, closed: ['fit'] })).toEqual(['impact', 'urgency']);
});
