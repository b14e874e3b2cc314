import { answerOf } from '../../../src/domain/prioritise/answer-of';
import { doneWords, keptWords, refusedWords } from '../../../static/workspace/prioritise/change-words';
import { anItem, TERMS } from './some-items';

const said = { likely: 75, sure: 'fairly' as const };
const item = anItem({ id: '1', mine: { impact: answerOf('impact', { likely: 25, sure: 'sure' }, 0) } });
const impact = { kind: 'answers' as const, answers: { impact: said } };

test('what was done', () => {
  expect(doneWords(impact, item, TERMS)).toBe('A-1: Customer impact is Serious pain');
  expect(doneWords({ kind: 'answers', answers: { effort: { likely: 6, sure: 'guess' } } }, item, TERMS)).toBe('A-1: Effort is M 6 pw');
  expect(doneWords({ kind: 'answers', answers: { impact: null } }, item, TERMS)).toBe('A-1: your answer to Customer impact is taken back');
  expect([doneWords({ kind: 'must do', reason: 'law' }, item, TERMS), doneWords({ kind: 'must do', reason: null }, item, TERMS)]).toEqual(['A-1 is a must do', 'A-1 is let go']);
});

test('what was refused, what stands, and what is kept', () => {
  expect(refusedWords(impact, item, TERMS)).toBe('Refused: Customer impact of A-1 is back to Convenience');
  expect(keptWords(impact, TERMS)).toBe('Your answer, Serious pain, is kept as a draft.');
  expect(keptWords({ kind: 'must do', reason: 'law' }, TERMS)).toBe('Your reason, “law”, is kept as a draft.');
});

test('a why and an objective, done and refused', () => {
  const terms = { ...TERMS, objectives: [{ id: 'o1', name: 'Fewer calls', removed: false }, { id: 'o2', name: 'Old goal', removed: true }] };
  expect([doneWords({ kind: 'why', why: 'Clerks wait' }, item, terms), doneWords({ kind: 'why', why: null }, item, terms)]).toEqual(['A-1 says why a customer wants it', 'A-1 no longer says why']);
  expect([doneWords({ kind: 'objective', objective: 'o1' }, item, terms), doneWords({ kind: 'objective', objective: null }, item, terms)]).toEqual(['A-1 serves Fewer calls', 'A-1 serves no objective']);
  expect(refusedWords({ kind: 'why', why: 'Clerks wait' }, item, terms)).toBe('Refused: A-1 stays as it was');
  expect(keptWords({ kind: 'why', why: 'Clerks wait' }, terms)).toBe('Your line, “Clerks wait”, is kept as a draft.');
  expect(keptWords({ kind: 'objective', objective: 'o2' }, terms)).toBe('Your choice, Old goal (no longer an objective), is kept as a draft.');
});
