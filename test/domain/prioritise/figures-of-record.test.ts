import { answerOf } from '../../../src/domain/prioritise/answer-of';
import { figuresOfRecord } from '../../../src/domain/prioritise/figures-of-record';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { project } from '../../../src/domain/prioritise/projection';
import { emptyStanding, withAnswers } from '../../../src/domain/prioritise/standing';

const empty = emptyStanding('1', 'P');

test('an item that is not rated has no value on the issue, which is not zero; nobody asking is a fact', () => {
  expect(figuresOfRecord(DEFAULT_MODEL, project(empty, DEFAULT_MODEL, '2026-11-01'))).toEqual({
    'customer-value': null,
    'customer-impact': null,
    'customers-asking': 0,
  });
});

test('a rated item says its likely figures, not rounded', () => {
  const rated = withAnswers(empty, 'ann', { impact: answerOf('impact', { likely: 33.3, sure: 'fairly' }, 0) });
  expect(figuresOfRecord(DEFAULT_MODEL, project(rated, DEFAULT_MODEL, '2026-11-01'))).toEqual({
    'customer-value': expect.closeTo(28.32, 10),
    'customer-impact': 33.3,
    'customers-asking': 0,
  });
});
