import fc from 'fast-check';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { project } from '../../../src/domain/prioritise/projection';
import { answerWords, effortWords, shownValue, valueWords } from '../../../static/workspace/prioritise/figure-words';
import { aStanding, TODAY } from '../../support/arbitrary';
import { anItem } from './some-items';

test('shown parts always add up to the shown value', () => {
  fc.assert(
    fc.property(aStanding, (standing) => {
      const value = shownValue(DEFAULT_MODEL, project(standing, DEFAULT_MODEL, TODAY));
      if (value) expect(value.parts.reduce((sum, { points }) => sum + points, 0)).toBe(value.whole);
    }),
  );
});

test('a value says its parts, and what is missing', () => {
  const { figures } = anItem({ id: '1', impact: 75 });
  expect(valueWords(shownValue(DEFAULT_MODEL, figures)!)).toBe(
    'Value 45: Customer impact 30, Reach 0, Strategic fit 10, and Urgency 5. Strategic fit and Urgency are not rated: each counts as half until it is',
  );
  expect(shownValue(DEFAULT_MODEL, anItem({ id: '2' }).figures)).toBeNull();
});

test('answers and efforts in words', () => {
  expect([answerWords(DEFAULT_MODEL, 'impact', 75), answerWords(DEFAULT_MODEL, 'impact', 75, 'short'), answerWords(DEFAULT_MODEL, 'impact', null), answerWords(DEFAULT_MODEL, 'effort', null)]).toEqual(['Ends a serious pain', 'Serious pain', 'Not rated', 'Not said']);
  expect([effortWords(6), effortWords(7.25), effortWords(26)]).toEqual(['M 6 pw', '7.3 pw', 'XL 26 pw']);
});
