import type { Row } from '../../../static/workspace/prioritise/arrange-rows';
import { tiedPairs, tiesInRows, tiesOf } from '../../../static/workspace/prioritise/ties';
import { anItem, shown } from './some-items';

const ranked = (ids: string) => [...ids].map((id) => ({ id }));
/** How sure an order of one-letter ids is: for each but the last, the chance that it comes before the next. */
const sureness = (ids: string, ahead: number[]) => ({
  ids: [...ids],
  aheadOf: (id: string) => ahead[ids.indexOf(id)] ?? null,
});
const row = (id: string, place: number): Row => ({ kind: 'item', id, group: 'ranked', place, shown: shown(anItem({ id })) });
const head = (by: 'not rated' | 'no score'): Row => ({ kind: 'head', id: `head:${by}`, head: { by }, count: 1 });
const ABCD = tiedPairs(sureness('abcd', [0.5, 0.69, 0.6]));

test('neighbours under 0.7 either way are tied; from 0.7 on they are not', () => {
  expect([...tiedPairs(sureness('abcde', [0.69, 0.7, 0.31, 0.3]))]).toEqual([['a', 'b'], ['c', 'd']]);
});

test('neighbours that are tied with each other make one tie', () => {
  expect(tiesOf(ranked('abcdef'), tiedPairs(sureness('abcdef', [0.6, 0.55, 0.95, 0.5, 0.8])))).toEqual([{ from: 0, to: 2 }, { from: 3, to: 4 }]);
});

test('all equal is one tie; one item and none are no tie', () => {
  expect(tiesOf(ranked('abcd'), tiedPairs(sureness('abcd', [0.5, 0.5, 0.5])))).toEqual([{ from: 0, to: 3 }]);
  expect(tiesOf(ranked('a'), tiedPairs(sureness('a', [])))).toEqual([]);
  expect(tiesOf([], tiedPairs(sureness('', [])))).toEqual([]);
});

test('a tie is of the very pair: in another order nothing is said of the new neighbours', () => {
  expect(tiesOf(ranked('abcd'), tiedPairs(sureness('acbd', [0.5, 0.9, 0.5])))).toEqual([]);
  expect(tiesOf(ranked('bacd'), ABCD)).toEqual([{ from: 2, to: 3 }]);
});

test('what a filter hides between two breaks the tie', () => {
  expect(tiesInRows([row('a', 1), row('c', 3), row('d', 4)], ABCD)).toEqual([{ from: 1, to: 2 }]);
});

test('a draft or the capacity’s line between two leaves them neighbours; the head of those without a part does not', () => {
  const draft = { kind: 'draft', id: 'draft:1' } as Row;
  const line = { kind: 'capacity', id: 'capacity' } as Row;
  expect(tiesInRows([row('a', 1), draft, row('b', 2), line, row('c', 3)], ABCD)).toEqual([{ from: 0, to: 4 }]);
  expect(tiesInRows([row('a', 1), head('no score'), row('b', 2), row('c', 3)], ABCD)).toEqual([{ from: 2, to: 3 }]);
});

test('grouped rows have no ties', () => {
  const group: Row = { kind: 'head', id: 'head:effort:M', head: { by: 'effort', size: 'M' }, count: 2 };
  expect(tiesInRows([group, row('a', 1), row('b', 2)], ABCD)).toEqual([]);
});
