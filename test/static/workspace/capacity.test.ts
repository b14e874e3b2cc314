import { capacityLine } from '../../../src/domain/prioritise/sureness/capacity-line';
import type { Row } from '../../../static/workspace/prioritise/arrange-rows';
import { readCapacity } from '../../../static/workspace/prioritise/capacity/read-capacity';
import { partsTop, topOf } from '../../../static/workspace/prioritise/capacity/top-of';
import { withCapacityLine } from '../../../static/workspace/prioritise/capacity/with-capacity-line';
import { anItem, shown } from './some-items';

const ranked = (id: string, place: number): Row => ({ kind: 'item', id, group: 'ranked', place, shown: shown(anItem({ id })) });
const must: Row = { kind: 'item', id: 'must', group: 'must do', place: null, shown: shown(anItem({ id: 'must' })) };
const head = (by: 'not rated' | 'no score'): Row => ({ kind: 'head', id: by, head: { by }, count: 1 });
const above = (count: number) => ({ ...capacityLine([], [], 10), above: count });
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);

test('the line stands between the last that fits and the first that does not', () => {
  expect(ids(withCapacityLine([must, ranked('a', 1), ranked('b', 2), head('not rated')], above(1)))).toEqual(['must', 'a', 'capacity', 'b', 'not rated']);
});

test('it stands above the order where nothing fits, and below it where all fit', () => {
  const rows = [must, ranked('a', 1), ranked('b', 2), head('not rated')];
  expect(ids(withCapacityLine(rows, above(0)))).toEqual(['must', 'capacity', 'a', 'b', 'not rated']);
  expect(ids(withCapacityLine(rows, above(2)))).toEqual(['must', 'a', 'b', 'capacity', 'not rated']);
});

test('a filter moves it between the rows that are left; it never parts a head from its rows', () => {
  expect(ids(withCapacityLine([ranked('a', 1), ranked('d', 4)], above(2)))).toEqual(['a', 'capacity', 'd']);
  expect(ids(withCapacityLine([ranked('a', 1), head('no score'), ranked('b', 2)], above(1)))).toEqual(['a', 'capacity', 'no score', 'b']);
});

test('without a capacity or a ranked row there is no line', () => {
  const rows = [must, head('not rated')];
  expect(withCapacityLine(rows, above(2))).toBe(rows);
  expect(withCapacityLine([ranked('a', 1)], null)).toHaveLength(1);
});

test('a capacity makes the top where it parts the ranked ones; else the usual number does', () => {
  const sized = (id: string, likely: number) => ({ id, effort: { low: likely, likely, high: likely, n: 1 } });
  const unsized = ['a', 'b'].map((id) => ({ id, effort: null }));
  const lines = [null, capacityLine([], unsized, 3), capacityLine([], [sized('a', 4)], 3), capacityLine([], [sized('a', 1), sized('b', 2)], 3), capacityLine([], [sized('a', 1), sized('b', 3)], 3)];
  expect(lines.map(topOf)).toEqual([5, 5, 5, 5, 1]);
  expect(lines.map(partsTop)).toEqual([false, false, false, false, true]);
});

test.each([['60', 60], [' 12,5 ', 12.5], ['0.25', 0.25], ['100000', 100_000], ['0', null], ['0.001', null], ['100001', null], ['-3', null], ['NaN', null], ['1e3', null], ['', null]])('typed as a capacity: %j', (typed, weeks) => {
  expect(readCapacity(typed)).toBe(weeks);
});
