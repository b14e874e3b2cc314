import fc from 'fast-check';
import { suggestTiers } from '../../../src/domain/feedback/customer-tiers';
import { TIERS } from '../../../src/domain/feedback/tier';

const of = (...revenues: number[]) => revenues.map((revenue, at) => ({ id: `c${at}`, revenue }));
const tiersOf = (...revenues: number[]) => [...of(...revenues)].map(({ id }) => suggestTiers(of(...revenues)).get(id));

test('the customers who make up the first 80 % are key, the next 15 % standard, the rest small', () => {
  expect(tiersOf(500, 300, 100, 50, 30, 20)).toEqual(['key', 'key', 'standard', 'standard', 'small', 'small']);
});

test('whoever crosses a border stands in the class above it', () => {
  expect(tiersOf(790, 100, 90, 20)).toEqual(['key', 'key', 'standard', 'small']);
  expect(tiersOf(1000)).toEqual(['key']);
});

test('who brings nothing is small; where nobody brings anything there is nothing to suggest', () => {
  expect(tiersOf(10, 0)).toEqual(['key', 'small']);
  expect(suggestTiers(of(0, 0)).size).toBe(0);
  expect(suggestTiers([]).size).toBe(0);
});

const revenues = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 60 });

test('more revenue never suggests a lower tier, and equal revenue the same', () => {
  fc.assert(
    fc.property(revenues, (amounts) => {
      const customers = of(...amounts);
      const suggested = suggestTiers(customers);
      const placeOf = (id: string) => TIERS.indexOf(suggested.get(id) ?? 'small');
      return customers.every((a) => customers.every((b) => (a.revenue > b.revenue ? placeOf(a.id) <= placeOf(b.id) : a.revenue < b.revenue || placeOf(a.id) === placeOf(b.id))));
    }),
  );
});

test('key customers make up 80 % of all revenue or more, and fewer would not', () => {
  fc.assert(
    fc.property(revenues.filter((amounts) => amounts.some((amount) => amount > 0)), (amounts) => {
      const customers = of(...amounts);
      const total = amounts.reduce((sum, amount) => sum + amount, 0);
      const keys = customers.filter(({ id }) => suggestTiers(customers).get(id) === 'key').map(({ revenue }) => revenue);
      const sum = keys.reduce((all, amount) => all + amount, 0);
      const least = Math.min(...keys);
      const without = keys.filter((amount) => amount > least).reduce((all, amount) => all + amount, 0);
      return sum / total >= 0.8 && without / total < 0.8;
    }),
  );
});
