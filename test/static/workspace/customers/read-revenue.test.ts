import fc from 'fast-check';
import { readRevenue } from '../../../../static/workspace/customers/read-revenue';

test.each([
  ['1200000', 1_200_000],
  ['1,200,000', 1_200_000],
  ['1.200.000,50', 1_200_000.5],
  ['1 200 000 €', 1_200_000],
  ['$1,200.5', 1200.5],
  ['1’200', 1200],
  ['1.234', 1234],
  ['0', 0],
  ['-5', -5],
])('%s is %d', (typed, amount) => expect(readRevenue(typed)).toBe(amount));

test.each(['', 'a lot', '1,2,3', '12.3456', '1.234,567.89', '=1+1', '1e9', '5.'])('%j is no revenue', (typed) => expect(readRevenue(typed)).toBeNull());

test('what is read of a number is that number, with or without groups', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), (amount) => {
      for (const text of [String(amount), amount.toLocaleString('en-US'), amount.toLocaleString('de-DE')]) expect(readRevenue(text)).toBe(amount);
    }),
  );
});
