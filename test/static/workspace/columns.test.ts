import { answeredIn, columnAddress, columnsOf, columnsThatFit, criterionIn, hideableColumns } from '../../../static/workspace/prioritise/columns';
import { TERMS } from './some-items';

const fitting = (width: number) => columnsThatFit(columnsOf(TERMS, width), width).map(({ id }) => id);

test('a wide page shows all columns', () => {
  expect(fitting(1260)).toEqual(['rank', 'likely', 'top', 'item', 'value', 'criterion:impact', 'criterion:reach', 'criterion:fit', 'criterion:urgency', 'effort', 'asking', 'rated', 'menu']);
});

test.each([
  [893, ['rank', 'likely', 'top', 'item', 'value', 'criterion:impact', 'effort', 'asking', 'rated', 'menu']],
  [740, ['rank', 'likely', 'top', 'item', 'value', 'criterion:impact', 'asking', 'menu']],
  [576, ['rank', 'likely', 'item', 'value', 'menu']],
  [390, ['rank', 'item', 'value', 'menu']],
  [320, ['rank', 'item', 'value', 'menu']],
])('at %i px the columns that matter least have left', (width, left) => {
  expect(fitting(width)).toEqual(left);
});

test('a column knows what is answered in it', () => {
  expect([criterionIn('criterion:fit'), criterionIn('effort'), answeredIn('effort'), answeredIn('value')]).toEqual(['fit', null, 'effort', null]);
});

test('one line a row gives key and status columns of their own', () => {
  const ids = columnsOf(TERMS, 1260, { columns: null, density: 'compact' }).map(({ id }) => id);
  expect(ids.slice(0, 7)).toEqual(['rank', 'likely', 'top', 'key', 'item', 'status', 'value']);
  expect(columnsThatFit(columnsOf(TERMS, 390, { columns: null, density: 'compact' }), 390).map(({ id }) => id)).toEqual(['rank', 'item', 'value', 'menu']);
});

test('columns that are named stand beside those that always do; one that is gone is left out', () => {
  const named = (columns: string[]) => columnsOf(TERMS, 1260, { columns, density: 'comfortable' }).map(({ id }) => id);
  expect(named(['criterion.fit', 'criterion.beauty', 'asking', 'key'])).toEqual(['rank', 'item', 'value', 'criterion:fit', 'asking', 'menu']);
  expect(named([])).toEqual(['rank', 'item', 'value', 'menu']);
});

test('what a reader may hide has an address', () => {
  expect(hideableColumns(TERMS, 'comfortable').map(columnAddress)).toEqual(['likely', 'top', 'criterion.impact', 'criterion.reach', 'criterion.fit', 'criterion.urgency', 'effort', 'asking', 'rated']);
});

test('a project with objectives has a column for them, one without has none', () => {
  const withObjectives = { ...TERMS, objectives: [{ id: 'o1', name: 'Fewer calls', removed: false }] };
  expect(columnsOf(TERMS, 1440).map(({ id }) => id)).not.toContain('objective');
  expect(columnsOf(withObjectives, 1440).map(({ id }) => id)).toContain('objective');
});
