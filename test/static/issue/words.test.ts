import type { Item } from '../../../src/contract';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { changeWords } from '../../../static/issue/change-words';
import { reachWords } from '../../../static/issue/reach-words';
import { teamWords } from '../../../static/issue/team-words';
import { weeksWords } from '../../../static/kit/weeks-words';

const TERMS = { model: DEFAULT_MODEL, objectives: [{ id: 'o1', name: 'Fewer calls', removed: false }] };
const team = (likely: number, n: number) => ({ low: likely, likely, high: likely, n });
const answer = { low: 88, likely: 100, high: 100, sure: 'fairly' as const, at: 1, reason: 'The whole fleet has it' };
const reach = (figure: { likely: number; n: number }, customers: number, asking: number, mine: Item['mine'] = {}) =>
  reachWords({ key: 'reach' }, { figures: { criteria: { reach: team(figure.likely, figure.n) }, customers, asking } as unknown as Item['figures'], mine });

test('reach says who asks and what they count as', () => {
  expect(reach({ likely: 0, n: 0 }, 0, 0)).toBe('Nobody asks for it yet');
  expect(reach({ likely: 25, n: 0 }, 1, 1)).toBe('One customer asks, counting as 1 today: one');
  expect(reach({ likely: 79.57, n: 0 }, 17, 11.04)).toBe('17 customers ask, counting as 11 today: about ten');
});

test('reach that was set says by whom', () => {
  expect(reach({ likely: 100, n: 1 }, 17, 11, { reach: answer })).toBe('Set by you: Thirty or more');
  expect(reach({ likely: 100, n: 1 }, 17, 11)).toBe('Set by one person: Thirty or more');
  expect(reach({ likely: 88, n: 2 }, 17, 11, { reach: answer })).toBe('Set by 2 people: 88, near “Thirty or more”');
});

test('the team beside one’s own answer', () => {
  expect(teamWords({ key: 'impact' }, { likely: 75 }, team(75, 5))).toBe('Team of 5: the same');
  expect(teamWords({ key: 'impact' }, { likely: 75 }, team(50, 2))).toBe('Team of 2: Annoyance');
  expect(teamWords({ key: 'impact' }, { likely: 75 }, team(62.5, 2))).toBe('Team of 2: 63');
});

test('person-weeks', () => {
  expect([2, 7.25, 9.96, 13.4].map(weeksWords)).toEqual(['2 pw', '7.3 pw', '10 pw', '13 pw']);
});

test('a change in a few words', () => {
  expect(changeWords({ kind: 'answers', answers: { impact: { likely: 75, sure: 'fairly' } } }, TERMS)).toBe('Customer impact: Ends a serious pain');
  expect(changeWords({ kind: 'answers', answers: { effort: { likely: 13, sure: 'guess' } } }, TERMS)).toBe('Effort: 13 pw');
  expect(changeWords({ kind: 'answers', answers: { fit: null } }, TERMS)).toBe('Strategic fit: answer taken back');
  expect(changeWords({ kind: 'must do', reason: null }, TERMS)).toBe('Must do: let go');
  expect(changeWords({ kind: 'why', why: 'Clerks wait' }, TERMS)).toBe('Why: Clerks wait');
  expect(changeWords({ kind: 'objective', objective: 'o1' }, TERMS)).toBe('Objective: Fewer calls');
  expect(changeWords({ kind: 'objective', objective: null }, TERMS)).toBe('Objective: None');
});
