import type { Round } from '../../../src/domain/rounds/round';
import { waitsFor } from '../../../src/domain/rounds/waits-for';

const HOUR = 3600;
const item = (issue: string, more: Partial<Round['items'][number]> = {}): Round['items'][number] => ({ issue, answered: [], revealed: null, outcome: null, owed: false, ...more });
const round = (more: Partial<Round> = {}): Round => ({
  id: 'r', project: '1', by: 'ann', startedAt: 0, criteria: ['impact'], live: false, place: null, endedAt: null, version: 1,
  people: [{ person: 'ann', here: true, looksOn: false }, { person: 'bob', here: false, looksOn: false }, { person: 'eve', here: true, looksOn: true }],
  items: [item('1', { answered: ['ann'] }), item('2', { answered: ['ann'] })],
  ...more,
});

test('a round waits for who was asked and has not answered, and for nobody else', () => {
  expect(['ann', 'bob', 'eve', 'zoe'].filter((person) => waitsFor(round(), person, HOUR))).toEqual(['bob']);
});

test('it waits no longer for an answer that is shown, nor when it has ended', () => {
  const shown = { by: 'ann', at: 5, ballots: {} };
  expect(waitsFor(round({ items: [item('1', { revealed: shown }), item('2')] }), 'bob', HOUR)).toBe(true);
  expect(waitsFor(round({ items: [item('1', { revealed: shown }), item('2', { revealed: shown })] }), 'bob', HOUR)).toBe(false);
  expect(waitsFor(round({ endedAt: 9 }), 'bob', HOUR)).toBe(false);
});

test('a round that nobody ended calls nobody half a day after it began live, a month after it began over days', () => {
  expect([11, 13].map((hours) => waitsFor(round({ live: true }), 'bob', hours * HOUR))).toEqual([true, false]);
  expect([29, 31].map((days) => waitsFor(round(), 'bob', days * 24 * HOUR))).toEqual([true, false]);
});
