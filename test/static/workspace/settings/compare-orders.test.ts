import fc from 'fast-check';
import { compareOrders } from '../../../../static/workspace/settings/review/compare-orders';

const letters = (text: string) => [...text];
const real = (before: string, after: string) => compareOrders(letters(before), letters(after)).moves.filter((move) => move.real).map(({ id }) => id).sort();
const anOrder = fc.shuffledSubarray(letters('abcdefghijkl'));

test('one that goes to the top moves, and the others only make room', () => {
  const { moves, moved, stay } = compareOrders(letters('abcd'), letters('adbc'));
  expect(moves).toEqual([
    { id: 'a', from: 1, to: 1, real: false },
    { id: 'd', from: 4, to: 2, real: true },
    { id: 'b', from: 2, to: 3, real: false },
    { id: 'c', from: 3, to: 4, real: false },
  ]);
  expect({ moved, stay }).toEqual({ moved: 1, stay: 1 });
});

test('the same order has no move, and all stay', () => {
  expect(compareOrders(letters('abc'), letters('abc'))).toMatchObject({ moved: 0, stay: 3 });
});

test('one that comes in, and one that leaves, are moves of their own', () => {
  expect(compareOrders(letters('ab'), letters('bc')).moves).toEqual([
    { id: 'b', from: 2, to: 1, real: false },
    { id: 'c', from: null, to: 2, real: true },
    { id: 'a', from: 1, to: null, real: true },
  ]);
});

test('the items that do not move keep their order among each other, and none more could be left alone', () => {
  expect(real('abcdef', 'fabcde')).toEqual(['f']);
  fc.assert(fc.property(anOrder, anOrder, (before, after) => {
    const { moves } = compareOrders(before, after);
    const still = moves.filter((move) => !move.real);
    expect(still.map(({ from }) => from!)).toEqual(still.map(({ from }) => from!).sort((a, b) => a - b));
    expect(still).toHaveLength(longestCommon(before, after));
  }));
});

/** The length of the longest sequence that both hold in this order, by the table of all beginnings. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      table[i]![j] = a[i - 1] === b[j - 1] ? table[i - 1]![j - 1]! + 1 : Math.max(table[i - 1]![j]!, table[i]![j - 1]!);
    }
  }
  return table[a.length]![b.length]!;
}
