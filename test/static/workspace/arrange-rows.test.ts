import { likelyFigures } from '../../../src/domain/prioritise/likely-figures';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { arrangeRows, orderRows, rankRows, slotsOf, withDrafts, type KnownSlots } from '../../../static/workspace/prioritise/arrange-rows';
import { NO_FILTER } from '../../../static/workspace/prioritise/views/filter';
import { PLAIN_LOOK, type Look } from '../../../static/workspace/prioritise/views/look';
import type { ShownItem } from '../../../static/kit/edits/shown-item';
import { anItem, shown, TERMS } from './some-items';

const effort = (weeks: number) => ({ effort: { low: weeks, likely: weeks, high: weeks, n: 1 } });
const arranged = (items: ReturnType<typeof anItem>[], ranks: ReadonlyMap<string, number> | null = null, part: Partial<Look> = {}) => {
  const look = { ...PLAIN_LOOK, ...part };
  return arrangeRows(rankRows(items.map(shown), ranks, DEFAULT_MODEL, look.order), TERMS, look, 0);
};
const ids = (...args: Parameters<typeof arranged>) => arranged(...args).map((row) => (row.kind === 'item' && row.place ? `${row.place}:${row.id}` : row.id));
const must = anItem({ id: 'must', impact: 0, figures: { mustDo: 1 }, mustDo: { reason: 'law', by: 'x', at: 1 } });

test('must do, then by value, then what has none under its own head', () => {
  expect(ids([anItem({ id: 'none' }), anItem({ id: 'low', impact: 25 }), must, anItem({ id: 'high', impact: 100 })])).toEqual([
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
  expect(ids([items[0]!, ...withEffort], null, { order: 'value for effort' })).toEqual(['1:small', '2:big', 'head:no score', '3:no effort']);
});

test('what a search or a filter hides keeps its place among all', () => {
  const items = [anItem({ id: '1', impact: 100, summary: 'Apples' }), anItem({ id: '2', impact: 50, summary: 'Pears' }), anItem({ id: '3' })];
  expect(arranged(items, null, { search: ' pEaRs ' })).toMatchObject([{ id: '2', place: 2 }]);
  expect(ids(items, null, { search: 'a-1' })).toEqual(['1:1']);
  expect(ids(items, null, { filter: { ...NO_FILTER, rated: false } })).toEqual(['head:not rated', '3']);
  expect(ids(items, null, { filter: { ...NO_FILTER, rated: false }, search: 'pears' })).toEqual([]);
});

test('groups keep the ranks of the whole list', () => {
  const doing = { name: 'Doing', category: 'indeterminate' as const };
  const items = [anItem({ id: 'a', impact: 100, status: doing }), anItem({ id: 'b', impact: 75 }), anItem({ id: 'c', impact: 50, status: doing }), anItem({ id: 'd' }), must];
  expect(ids(items, null, { group: 'status' })).toEqual(['head:status:Open', 'must', '2:b', 'd', 'head:status:Doing', '1:a', '3:c']);
});

test('a row that says the same is the same object in the next turn', () => {
  const known = new WeakMap() as KnownSlots;
  const orderAgain = (items: ShownItem[]) => {
    const slots = slotsOf(items, null, known);
    return orderRows(slots, likelyFigures(slots, DEFAULT_MODEL, 'value'), DEFAULT_MODEL).ranked;
  };
  const first = shown(anItem({ id: '1', impact: 100 }));
  const second = shown(anItem({ id: '2', impact: 50 }));
  const third = shown(anItem({ id: '3', impact: 25 }));
  const before = orderAgain([first, second, third]);
  const changed = shown(anItem({ id: '2', impact: 60 }));
  const after = orderAgain([first, changed, third]);
  expect(after.map((row, at) => row === before[at])).toEqual([true, false, true]);
  expect(orderAgain([second, third])).toMatchObject([{ id: '2', place: 1 }, { id: '3', place: 2 }]);
});

test('a draft stands below its item', () => {
  const rows = arranged([anItem({ id: '1', impact: 100 }), anItem({ id: '2', impact: 50 })]);
  const draft = { edit: { id: 7, issue: '1', change: { kind: 'must do', reason: 'law' } as const, at: 1, by: 'person' as const }, trouble: { code: 'conflict' as const } };
  expect(withDrafts(rows, [draft]).map(({ id }) => id)).toEqual(['1', 'draft:7', '2']);
  expect(withDrafts(rows, [])).toBe(rows);
});
