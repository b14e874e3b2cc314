import { fitChance } from '../../../../src/domain/prioritise/sureness/capacity-chance';

const effort = (id: string, low: number, likely: number, high: number) => ({ id, effort: { low, likely, high } });

test('a symmetric effort fits its own middle half of the times', () => {
  expect(fitChance([effort('a', 4, 8, 12)], 8, 'p:1')).toBeCloseTo(0.5, 1);
});

test('a capacity over the highest sum always holds, one under the lowest never', () => {
  const efforts = [effort('a', 4, 6, 9), effort('b', 1, 2, 4), effort('exact', 5, 5, 5)];
  expect([fitChance(efforts, 18, 'p:1'), fitChance(efforts, 10, 'p:1')]).toEqual([1, 0]);
});

test('efforts add up: two of mean 6 and a spread of one and a half fit 15 nearly always', () => {
  const chance = fitChance([effort('a', 2, 6, 10), effort('b', 2, 6, 10)], 15, 'p:1')!;
  expect(chance).toBeGreaterThan(0.9);
  expect(chance).toBeLessThan(1);
});

test('where no effort has a range it is no question of chance', () => {
  expect([fitChance([effort('a', 5, 5, 5)], 4, 'p:1'), fitChance([], 4, 'p:1')]).toEqual([null, null]);
});

test('the same list gives the same chance, whatever stands first', () => {
  const [a, b] = [effort('a', 1, 4, 12), effort('b', 2, 3, 9)];
  expect(fitChance([a, b], 9, 'p:1')).toBe(fitChance([b, a], 9, 'p:1'));
});
