import * as fc from 'fast-check';
import { answered, ended, joined, movedTo, paid, revealed, saidBy, settled } from '../../../src/domain/rounds/change-round';
import { itemIn, MOST_PEOPLE, type OwnAnswers, type Round } from '../../../src/domain/rounds/round';
import { speakersOf, spreadOf } from '../../../src/domain/rounds/spread';

const ROUND: Round = {
  id: 'r', project: '1', by: 'ann', startedAt: 1, criteria: ['impact', 'fit'], live: true, place: null, endedAt: null, version: 1,
  people: [{ person: 'ann', here: true, looksOn: false }],
  items: ['1', '2'].map((issue) => ({ issue, answered: [], revealed: null, outcome: null, owed: false })),
};
const answer = (likely: number, at = 5) => ({ low: likely, likely, high: likely, sure: null, at });
const shown = (ballots: Record<string, OwnAnswers>, at = 10) => revealed(Object.keys(ballots).reduce((round, person) => answered(round, person, '1'), ROUND), '1', { by: 'ann', at, ballots });
const one = (likely: number, at = 20) => ({ kind: 'one' as const, answers: { impact: answer(likely, at) }, by: 'ann', at });

test('whoever answers is in the round, and has answered once', () => {
  const round = answered(answered(ROUND, 'bob', '1'), 'bob', '1');
  expect(round.people).toEqual([{ person: 'ann', here: true, looksOn: false }, { person: 'bob', here: true, looksOn: false }]);
  expect(itemIn(round, '1').answered).toEqual(['bob']);
  expect(itemIn(round, '2').answered).toEqual([]);
});

test('a round is full with so many, and those who were asked have their place', () => {
  const full = { ...ROUND, people: Array.from({ length: MOST_PEOPLE }, (_, i) => ({ person: `p${i}`, here: false, looksOn: false })) };
  expect(() => joined(full, 'one-more')).toThrow('roundFull');
  expect(joined(full, 'p3').people).toHaveLength(MOST_PEOPLE);
});

test('who comes and may answer nothing looks on, until they may; who takes part never looks on', () => {
  const asked = { ...ROUND, people: [...ROUND.people, { person: 'bob', here: false, looksOn: false }] };
  const bobIn = (round: Round) => round.people.find(({ person }) => person === 'bob');
  const looking = joined(asked, 'bob', true);
  expect(bobIn(looking)).toEqual({ person: 'bob', here: true, looksOn: true });
  expect(joined(looking, 'bob', true)).toBe(looking);
  expect(bobIn(joined(looking, 'bob'))).toEqual({ person: 'bob', here: true, looksOn: false });
  expect(bobIn(answered(looking, 'bob', '1'))).toEqual({ person: 'bob', here: true, looksOn: false });
  const takingPart = joined(asked, 'bob');
  expect(joined(takingPart, 'bob', true)).toBe(takingPart);
});

test('answers that are shown stay as they were shown first', () => {
  const round = shown({ bob: { impact: answer(25) } });
  expect(revealed(round, '1', { by: 'eve', at: 99, ballots: {} })).toBe(round);
  expect(() => answered(round, 'eve', '1')).toThrow('roundRevealed');
});

test('one answer for all takes the place of theirs as far as they were asked, and is later than all before it', () => {
  const before = shown({ bob: { impact: answer(25) }, eve: { fit: answer(50) } });
  const round = settled(before, '1', one(75, 3));
  const { outcome } = itemIn(round, '1');
  expect(outcome!.at).toBe(11);
  expect(saidBy(itemIn(round, '1'))).toEqual(new Map([['bob', { impact: { ...answer(75), at: 11 } }], ['eve', { fit: answer(50) }]]));
});

test('whoever is first settles it: the same once more changes nothing, another figure, person or a range is refused', () => {
  const round = settled(shown({ bob: { impact: answer(25) } }), '1', one(75, 3));
  expect(settled(round, '1', one(75, 9))).toBe(round);
  expect(() => settled(round, '1', one(100, 3))).toThrow('roundSettled');
  expect(() => settled(round, '1', { ...one(75, 3), by: 'eve' })).toThrow('roundSettled');
  expect(() => settled(round, '1', { kind: 'range', by: 'ann', at: 30 })).toThrow('roundSettled');
});

test('what was paid is no longer owed, unless other answers are owed by then', () => {
  const first = shown({ bob: { impact: answer(25) } });
  expect(itemIn(paid(first, itemIn(first, '1')), '1').owed).toBe(false);
  const later = settled(first, '1', one(75));
  expect(itemIn(paid(later, itemIn(first, '1')), '1').owed).toBe(true);
  expect(itemIn(paid(later, itemIn(later, '1')), '1').owed).toBe(false);
});

test('an ended round takes nothing more', () => {
  const over = ended(ROUND, 50);
  expect(ended(over, 60)).toBe(over);
  for (const act of [() => joined(over, 'bob'), () => answered(over, 'ann', '1'), () => movedTo(over, '1'), () => settled(over, '1', one(1))]) expect(act).toThrow('roundEnded');
});

test('law: the ends of a spread are the least and the most that anybody said, and nobody stands between them and beyond', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 25 }), (figures) => {
      const spread = spreadOf(new Map(figures.map((figure, at) => [`p${at}`, figure])))!;
      expect([spread.low, spread.high]).toEqual([Math.min(...figures), Math.max(...figures)]);
      const alike = new Set(figures).size === 1;
      expect(spread.least).toHaveLength(alike ? 0 : figures.filter((one_) => one_ === spread.low).length);
      expect(spread.most).toHaveLength(alike ? 0 : figures.filter((one_) => one_ === spread.high).length);
    }),
  );
  expect(spreadOf(new Map())).toBeNull();
});

test('the ends speak first, and of an answer against all others that one alone', () => {
  const speak = (...figures: number[]) => speakersOf(spreadOf(new Map(figures.map((figure, at) => [`p${at}`, figure])))!, figures.length);
  expect(speak(0, 100)).toEqual(['p0', 'p1']);
  expect(speak(0, 50, 100)).toEqual(['p0', 'p2']);
  expect(speak(0, 100, 100)).toEqual(['p0']);
  expect(speak(0, 0, 0, 100)).toEqual(['p3']);
  expect(speak(0, 0, 100, 100)).toEqual(['p0', 'p1', 'p2', 'p3']);
  expect(speak(50, 50, 50)).toEqual([]);
});
