import { moveInGrid } from '../../../static/workspace/prioritise/move-in-grid';

const SIZE = { rows: 100, columns: 8, page: 10 };
const press = (key: string, far = false) => ({ key, ctrlKey: far, metaKey: false });
const from = { row: 50, column: 3 };

test.each([
  ['ArrowUp', { row: 49, column: 3 }],
  ['ArrowDown', { row: 51, column: 3 }],
  ['ArrowLeft', { row: 50, column: 2 }],
  ['ArrowRight', { row: 50, column: 4 }],
  ['Home', { row: 50, column: 0 }],
  ['End', { row: 50, column: 7 }],
  ['PageUp', { row: 40, column: 3 }],
  ['PageDown', { row: 60, column: 3 }],
])('%s', (key, to) => {
  expect(moveInGrid(from, press(key), SIZE)).toEqual(to);
});

test('with Ctrl the ends of the list', () => {
  expect(moveInGrid(from, press('Home', true), SIZE)).toEqual({ row: 0, column: 0 });
  expect(moveInGrid(from, press('End', true), SIZE)).toEqual({ row: 99, column: 7 });
  expect(moveInGrid(from, press('ArrowDown', true), SIZE)).toEqual({ row: 99, column: 3 });
});

test('nothing leads out of the grid', () => {
  expect(moveInGrid({ row: 0, column: 0 }, press('ArrowUp'), SIZE)).toEqual({ row: 0, column: 0 });
  expect(moveInGrid({ row: 99, column: 7 }, press('PageDown'), SIZE)).toEqual({ row: 99, column: 7 });
});

test('left and right turn around where one reads from the right', () => {
  expect(moveInGrid(from, press('ArrowLeft'), SIZE, true)).toEqual({ row: 50, column: 4 });
});

test('other keys move nothing', () => {
  expect(moveInGrid(from, press('a'), SIZE)).toBeNull();
});
