import fc from 'fast-check';
import { BY_NAME, pressedSort, sortCustomers, type SortedColumn } from '../../../../static/workspace/customers/sort-customers';
import { columnsIn, roomFor } from '../../../../static/workspace/customers/table/columns';
import { aCustomer } from './some-customers';

const BESIDE = { asks: new Map([['Bay', 2], ['Cove', 7]]), suggestions: new Map([['Cove', 'key' as const]]) };
const NAMES = ['Ada', 'Bay', 'Cove'];
const [ada, bay, cove] = [aCustomer({ name: 'Ada', tier: 'small', revenue: 5 }), aCustomer({ name: 'Bay', tier: 'key', segment: 'retail' }), aCustomer({ name: 'Cove', segment: 'Energy', revenue: 9 })];
const order = (by: SortedColumn, descending: boolean) => sortCustomers([ada, bay, cove], { by, descending }, BESIDE).map(({ name }) => name);

test.each<[SortedColumn, string[], string[]]>([
  ['name', NAMES, ['Cove', 'Bay', 'Ada']],
  ['tier', ['Bay', 'Cove', 'Ada'], ['Ada', 'Cove', 'Bay']],
  ['segment', ['Cove', 'Bay', 'Ada'], ['Bay', 'Cove', 'Ada']],
  ['asks', ['Ada', 'Bay', 'Cove'], ['Cove', 'Bay', 'Ada']],
  ['revenue', ['Ada', 'Cove', 'Bay'], ['Cove', 'Ada', 'Bay']],
  ['suggested', ['Cove', 'Ada', 'Bay'], ['Cove', 'Ada', 'Bay']],
  ['owner', NAMES, NAMES],
])('by %s: whom nobody has said it of comes last both ways, asking for nothing is a figure, and equal ones stay by name', (by, up, down) => {
  expect([order(by, false), order(by, true)]).toEqual([up, down]);
});

test('before it is known who asks for how much, the order is by name', () => {
  expect(sortCustomers([ada, bay, cove], { by: 'asks', descending: true }, { ...BESIDE, asks: null })).toEqual([ada, bay, cove]);
});

test('a head asks for the most first where it holds figures, for A first where it holds words, and the other way when pressed again', () => {
  const first = pressedSort(BY_NAME, 'asks');
  expect([first, pressedSort(first, 'asks'), pressedSort(first, 'segment'), pressedSort(BY_NAME, 'name')]).toEqual([
    { by: 'asks', descending: true },
    { by: 'asks', descending: false },
    { by: 'segment', descending: false },
    { by: 'name', descending: true },
  ]);
});

test('no column is narrower than it needs, and a wider page never shows fewer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 400, max: 2000 }), (width) => {
      const columns = columnsIn(width);
      expect(roomFor(columns)).toBeLessThanOrEqual(width);
      expect(columnsIn(width + 1)).toEqual(expect.arrayContaining(columns));
    }),
  );
  expect(columnsIn(760)).toEqual(['name', 'tier', 'segment', 'asks', 'revenue', 'menu']);
  expect(columnsIn(320)).toEqual(['name', 'tier', 'menu']);
});
