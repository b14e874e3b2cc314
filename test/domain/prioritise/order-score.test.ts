import { exactly } from '../../../src/domain/figure';
import { DEFAULT_MODEL, type Model } from '../../../src/domain/prioritise/model';
import { orderScore, ordersOf } from '../../../src/domain/prioritise/order-score';
import { project, type Projection } from '../../../src/domain/prioritise/projection';
import { emptyStanding } from '../../../src/domain/prioritise/standing';

const at = (likely: number) => ({ ...exactly(likely), n: 1 });

function figures(impact: number, weeks: number | null, more: Partial<Projection> = {}): Projection {
  const nothing = project(emptyStanding('1', 'P'), DEFAULT_MODEL, '2026-11-01');
  const criteria = { impact: at(impact), reach: at(50), fit: at(50), urgency: at(50) };
  return { ...nothing, criteria, effort: weeks === null ? null : at(weeks), confidence: 0.8, customers: 3, ...more };
}

test('value for effort is value per person-week', () => {
  expect(orderScore('value for effort', DEFAULT_MODEL, figures(50, 5))).toBeCloseTo(10, 10);
});

test.each([[0, 0.25], [25, 0.5], [50, 1], [62.5, 1.5], [75, 2], [100, 3]])('RICE takes impact %d as %d', (impact, factor) => {
  expect(orderScore('rice', DEFAULT_MODEL, figures(impact, 4.345))).toBeCloseTo(3 * factor * 0.8, 10);
});

test.each([[2, 2], [6, 5], [13, 13], [26, 20], [1, 1], [0.25, 1], [8, 8], [60, 20]])('WSJF takes %d weeks as a job of %d', (weeks, size) => {
  expect(orderScore('wsjf', DEFAULT_MODEL, figures(50, weeks))).toBeCloseTo(24 / size, 10);
});

test.each([[0, 1], [25, 3], [50, 8], [75, 13], [100, 20], [87.5, 16.5]])('WSJF takes an impact of %d as %d points', (impact, points) => {
  expect(orderScore('wsjf', DEFAULT_MODEL, figures(impact, 13))).toBeCloseTo((points + 16) / 13, 10);
});

test.each(['value for effort', 'rice', 'wsjf'] as const)('%s says nothing without an effort', (order) => {
  expect(orderScore(order, DEFAULT_MODEL, figures(50, null))).toBeNull();
});

test('no order says anything of an item that is not rated', () => {
  const { impact: _, ...criteria } = figures(50, 5).criteria;
  for (const order of ordersOf(DEFAULT_MODEL)) expect(orderScore(order, DEFAULT_MODEL, { ...figures(50, 5), criteria })).toBeNull();
});

test('a model without urgency or fit does not offer WSJF, one without impact no RICE', () => {
  const without = (...keys: string[]): Model => ({ ...DEFAULT_MODEL, criteria: DEFAULT_MODEL.criteria.filter(({ key }) => !keys.includes(key)) });
  expect(ordersOf(DEFAULT_MODEL)).toEqual(['value', 'value for effort', 'rice', 'wsjf']);
  expect(ordersOf(without('urgency'))).toEqual(['value', 'value for effort', 'rice']);
  expect(ordersOf(without('impact'))).toEqual(['value', 'value for effort']);
});
