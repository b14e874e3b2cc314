import fc from 'fast-check';
import { homePlan, homesOf } from '../../../src/domain/backlog/homes';
import { afterMoves } from '../../../src/domain/backlog/move';
import { movePlan } from '../../../src/domain/backlog/move-plan';

const letters = (text: string) => [...text];

/** A ranking; capital letters are in the list, whose order somebody changes by moving some of them. */
const someApply = fc.integer({ min: 2, max: 10 }).chain((count) => {
  const all = letters('AbCdEfGhIj'.slice(0, count));
  const list = all.filter((id) => id === id.toUpperCase());
  return fc.record({ ranking: fc.shuffledSubarray(all, { minLength: count }), wanted: fc.shuffledSubarray(list, { minLength: list.length }), rows: fc.subarray(list), others: fc.array(fc.tuple(fc.constantFrom(...all.filter((id) => !list.includes(id))), fc.constantFrom(...all)), { maxLength: 4 }) });
});
const listIn = (ranking: readonly string[]) => ranking.filter((id) => id === id.toUpperCase());

/** The ranking after the rows were brought into the order wanted. */
function applied({ ranking, wanted, rows }: { ranking: string[]; wanted: string[]; rows: string[] }): string[] {
  return afterMoves(ranking, movePlan(listIn(ranking), wanted, new Set(rows)));
}

test('an item goes back below what it stood below, whatever that is', () => {
  const homes = homesOf(letters('AbcDE'), letters('DE'));
  expect(homes).toEqual({ D: 'c', E: 'D' });
  expect(homePlan(letters('DEAbc'), letters('ADE'), new Set('DE'), homes)).toEqual([{ issue: 'D', after: 'c' }, { issue: 'E', after: 'D' }]);
});

test('the first of all goes back before all', () => {
  expect(homePlan(letters('bCA'), letters('AC'), new Set('A'), homesOf(letters('AbC'), ['A']))).toEqual([{ issue: 'A', before: 'b' }]);
});

test('where its home stands among others of the list by now, it goes below the one before it in the list', () => {
  expect(homePlan(letters('DcAE'), letters('ADE'), new Set('D'), { D: 'c' })).toEqual([{ issue: 'D', after: 'A' }]);
  expect(homePlan(letters('cAbDE'), letters('ADE'), new Set('D'), { D: 'c' })).toEqual([]);
  expect(homePlan(letters('DAE'), letters('ADE'), new Set('D'), { D: 'c' })).toEqual([{ issue: 'D', after: 'A' }]);
});

test('law: brought in and taken back, the ranking is as it was, to the last item', () => {
  fc.assert(
    fc.property(someApply, (given) => {
      const after = applied(given);
      const plan = homePlan(after, listIn(given.ranking), new Set(given.rows), homesOf(given.ranking, given.rows));
      expect(afterMoves(after, plan)).toEqual(given.ranking);
      expect(homePlan(given.ranking, listIn(given.ranking), new Set(given.rows), homesOf(given.ranking, given.rows))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('law: whatever else was moved meanwhile, the list is as it was', () => {
  fc.assert(
    fc.property(someApply, (given) => {
      const after = afterMoves(applied(given), given.others.map(([issue, beside]) => ({ issue, after: beside })));
      const plan = homePlan(after, listIn(given.ranking), new Set(given.rows), homesOf(given.ranking, given.rows));
      const back = listIn(afterMoves(after, plan));
      const still = (ids: readonly string[]) => ids.filter((id) => !given.rows.includes(id));
      if (still(listIn(after)).join() === still(listIn(given.ranking)).join()) expect(back).toEqual(listIn(given.ranking));
    }),
    { numRuns: 1000 },
  );
});
