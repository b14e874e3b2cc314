import fc from 'fast-check';
import { makeRankDraw } from '../../../../src/domain/prioritise/sureness/rank-draw';

const aKey = fc.oneof(fc.nat({ max: 2 ** 31 - 1 }), fc.nat({ max: 40 }), fc.integer({ min: 2 ** 30, max: 2 ** 30 + 40 }));

function ranksOf(keys: readonly number[], turn: number): number[] {
  const ranks = new Uint16Array(keys.length);
  makeRankDraw(keys.length)(Int32Array.from(keys), 0, ranks, 0, 0, turn);
  return [...ranks];
}

test('keys are ranked from the highest on, however they lie; equal ones share the ranks of their number', () => {
  fc.assert(
    fc.property(fc.array(aKey, { minLength: 1, maxLength: 200 }), fc.nat({ max: 1000 }), (keys, turn) => {
      const ranks = ranksOf(keys, turn);
      keys.forEach((key, at) => {
        const above = keys.filter((other) => other > key).length;
        const equal = keys.filter((other) => other === key).length;
        expect(ranks[at]).toBeGreaterThanOrEqual(above);
        expect(ranks[at]).toBeLessThan(above + equal);
      });
      expect(ranks.toSorted((a, b) => a - b)).toEqual(keys.map((_, at) => at));
    }),
    { numRuns: 300 },
  );
});

test('equal keys take turns from draw to draw', () => {
  expect([0, 1, 2, 3].map((turn) => ranksOf([7, 9, 7, 7], turn))).toEqual([[1, 0, 2, 3], [2, 0, 3, 1], [3, 0, 1, 2], [1, 0, 2, 3]]);
});

test('a part of the keys is ranked below what came before it, and written where it belongs', () => {
  const ranks = new Uint16Array(8);
  makeRankDraw(3)(Int32Array.from([99, 99, 4, 8, 6]), 2, ranks, 5, 10, 0);
  expect([...ranks]).toEqual([0, 0, 0, 0, 0, 12, 10, 11]);
});
