import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { answeredIn, columnsOf, columnsThatFit, criterionIn } from '../../../static/workspace/prioritise/columns';

const fitting = (width: number) => columnsThatFit(columnsOf(DEFAULT_MODEL, width), width).map(({ id }) => id);

test('a wide page shows all columns', () => {
  expect(fitting(1260)).toEqual(['rank', 'item', 'value', 'criterion:impact', 'criterion:reach', 'criterion:fit', 'criterion:urgency', 'effort', 'asking', 'rated', 'menu']);
});

test.each([
  [893, ['rank', 'item', 'value', 'criterion:impact', 'criterion:reach', 'criterion:fit', 'effort', 'asking', 'rated', 'menu']],
  [740, ['rank', 'item', 'value', 'criterion:impact', 'effort', 'asking', 'rated', 'menu']],
  [390, ['rank', 'item', 'value', 'menu']],
  [320, ['rank', 'item', 'value', 'menu']],
])('at %i px the columns that matter least have left', (width, left) => {
  expect(fitting(width)).toEqual(left);
});

test('a column knows what is answered in it', () => {
  expect([criterionIn('criterion:fit'), criterionIn('effort'), answeredIn('effort'), answeredIn('value')]).toEqual(['fit', null, 'effort', null]);
});
