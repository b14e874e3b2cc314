import type { Row } from '../../../static/workspace/prioritise/arrange-rows';
import { columnsOf } from '../../../static/workspace/prioritise/columns';
import { blockOf, selectedItems } from '../../../static/workspace/prioritise/selection/block';
import { createSelectionStore } from '../../../static/workspace/prioritise/selection/selection-store';
import { anItem, shown, TERMS } from './some-items';

const item = (id: string): Row => ({ kind: 'item', id, group: 'ranked', place: 1, shown: shown(anItem({ id })) });
const rows: Row[] = [item('1'), item('2'), { kind: 'head', id: 'head:not rated', head: { by: 'not rated' }, count: 1 }, item('3')];
const columns = columnsOf(TERMS, 1440);

test('a block spans from its anchor to the active cell, whichever way it was drawn', () => {
  const block = { top: 0, bottom: 3, left: 5, right: 9 };
  const [a, b] = [{ row: '1', column: 'effort' as const }, { row: '3', column: 'criterion:impact' as const }];
  expect([blockOf(rows, columns, a, b), blockOf(rows, columns, b, a)]).toEqual([block, block]);
  expect([blockOf(rows, columns, null, a), blockOf(rows, columns, { row: 'gone', column: 'effort' }, a)]).toEqual([null, null]);
});

test('the rows of a block of several rows are selected with those chosen one by one, in the order of the list', () => {
  const ids = (selected: string[], block: { top: number; bottom: number } | null) => selectedItems(rows, new Set(selected), block).map(({ id }) => id);
  expect(ids(['3', '1'], null)).toEqual(['1', '3']);
  expect(ids(['3'], { top: 1, bottom: 2 })).toEqual(['2', '3']);
  expect(ids([], { top: 1, bottom: 1 })).toEqual([]);
});

test('choosing again lets go; clearing lets go of all', () => {
  const { actions, getState } = createSelectionStore();
  actions.toggle(['1', '2']);
  actions.toggle(['2', '3']);
  expect([...getState().rows]).toEqual(['1', '2', '3']);
  actions.toggle(['1', '3']);
  expect([...getState().rows]).toEqual(['2']);
  actions.anchorAt({ row: '1', column: 'effort' });
  actions.anchorAt({ row: '2', column: 'effort' });
  expect(getState().anchor?.row).toBe('1');
  actions.clear();
  expect([getState().rows.size, getState().anchor]).toEqual([0, null]);
});
