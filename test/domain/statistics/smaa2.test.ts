import fc from 'fast-check';
import { drawDirichlet } from '../../../src/domain/statistics/dirichlet';
import { randomFrom } from '../../../src/domain/statistics/random';
import { smaa2 } from '../../../src/domain/statistics/smaa2';

const aTable = fc.integer({ min: 1, max: 4 }).chain((criteria) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: criteria, maxLength: criteria }), { minLength: 1, maxLength: 5 }),
);

test("an alternative's ranks sum to one, of two at most one wins, and who is never first has no weights", () => {
  fc.assert(
    fc.property(aTable, (table) => {
      const random = randomFrom('laws');
      const shapes = table[0]!.map(() => 1);
      const { ranks, centralWeights, confidence, wins } = smaa2(
        { alternatives: table.length, criteria: shapes.length, drawWeights: (into) => drawDirichlet(shapes, random, into), drawValues: (into) => into.set(table.flat()) },
        200,
      );
      ranks.forEach((row, one) => {
        expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(centralWeights[one] === null).toBe(row[0] === 0);
        expect(confidence[one] === null).toBe(row[0] === 0);
        wins[one]!.forEach((share, other) => expect(share + wins[other]![one]!).toBeLessThanOrEqual(1 + 1e-9));
      });
    }),
  );
});
