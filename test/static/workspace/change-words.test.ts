import { answerOf } from '../../../src/domain/prioritise/answer-of';
import { doneWords, keptWords, refusedWords } from '../../../static/workspace/prioritise/change-words';
import { anItem } from './some-items';

const said = { likely: 75, sure: 'fairly' as const };
const item = anItem({ id: '1', mine: { impact: answerOf('impact', { likely: 25, sure: 'sure' }, 0) } });
const impact = { kind: 'answers' as const, answers: { impact: said } };

test('what was done', () => {
  expect(doneWords(impact, item)).toBe('A-1: Customer impact is Serious pain');
  expect(doneWords({ kind: 'answers', answers: { effort: { likely: 6, sure: 'guess' } } }, item)).toBe('A-1: Effort is M 6 pw');
  expect(doneWords({ kind: 'answers', answers: { impact: null } }, item)).toBe('A-1: your answer to Customer impact is taken back');
  expect([doneWords({ kind: 'must do', reason: 'law' }, item), doneWords({ kind: 'must do', reason: null }, item)]).toEqual(['A-1 is a must do', 'A-1 is let go']);
});

test('what was refused, what stands, and what is kept', () => {
  expect(refusedWords(impact, item)).toBe('Refused: Customer impact of A-1 is back to Convenience');
  expect(keptWords(impact)).toBe('Your answer, Serious pain, is kept as a draft.');
  expect(keptWords({ kind: 'must do', reason: 'law' })).toBe('Your reason, “law”, is kept as a draft.');
});
