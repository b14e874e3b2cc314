import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { arrangeRows, withDrafts } from '../../../static/workspace/prioritise/arrange-rows';
import { anItem, shown } from './some-items';

const effort = (weeks: number) => ({ effort: { low: weeks, likely: weeks, high: weeks, n: 1 } });
const ids = (items: ReturnType<typeof anItem>[], ranks: ReadonlyMap<string, number> | null, order: 'value' | 'value for effort' = 'value', search = '') =>
  arrangeRows(items.map(shown), ranks, DEFAULT_MODEL, order, search).rows.map((row) => (row.kind === 'item' && row.place ? `${row.place}:${row.id}` : row.id));

test('must do, then by value, then what has none under its own head', () => {
  const must = anItem({ id: 'must', impact: 0, figures: { mustDo: 1 }, mustDo: { reason: 'law', by: 'x', at: 1 } });
  expect(ids([anItem({ id: 'none' }), anItem({ id: 'low', impact: 25 }), must, anItem({ id: 'high', impact: 100 })], null)).toEqual([
    'must', '1:high', '2:low', 'head:not rated', 'none',
  ]);
});

test('equal values stand in Jira’s order; what it does not know comes last, in order of arrival', () => {
  const items = ['c', 'x', 'b', 'a'].map((id) => anItem({ id, impact: 50 }));
  expect(ids(items, new Map([['a', 0], ['b', 1], ['c', 2]]))).toEqual(['1:a', '2:b', '3:c', '4:x']);
  expect(ids(items, null)).toEqual(['1:c', '2:x', '3:b', '4:a']);
});

test('an order that some lack a part of says where they begin', () => {
  const items = [anItem({ id: 'no effort', impact: 100 }), anItem({ id: 'big', impact: 75, figures: effort(26) }), anItem({ id: 'small', impact: 50, figures: effort(2) })];
  const withEffort = items.slice(1).map((item) => ({ ...item, figures: { ...item.figures, criteria: { ...item.figures.criteria, impact: { low: 50, likely: 50, high: 50, n: 1 } } } }));
  expect(ids([items[0]!, ...withEffort], null, 'value for effort')).toEqual(['1:small', '2:big', 'head:no score', '3:no effort']);
});

test('a search keeps places, counts and what stands first', () => {
  const items = [anItem({ id: '1', impact: 100, summary: 'Apples' }), anItem({ id: '2', impact: 50, summary: 'Pears' }), anItem({ id: '3' })];
  const { rows, counts, first } = arrangeRows(items.map(shown), null, DEFAULT_MODEL, 'value', ' pEaRs ');
  expect(rows).toMatchObject([{ id: '2', place: 2 }]);
  expect(counts).toEqual({ mustDo: 0, ranked: 2, notRated: 1 });
  expect(first?.item.id).toBe('1');
  expect(ids(items, null, 'value', 'a-1')).toEqual(['1:1']);
});

test('a draft stands below its item', () => {
  const { rows } = arrangeRows([anItem({ id: '1', impact: 100 }), anItem({ id: '2', impact: 50 })].map(shown), null, DEFAULT_MODEL, 'value', '');
  const draft = { edit: { id: 7, issue: '1', change: { kind: 'must do', reason: 'law' } as const, at: 1, by: 'person' as const }, trouble: { code: 'conflict' as const } };
  expect(withDrafts(rows, [draft]).map(({ id }) => id)).toEqual(['1', 'draft:7', '2']);
  expect(withDrafts(rows, [])).toBe(rows);
});
