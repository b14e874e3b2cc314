import { exactly } from '../../../../src/domain/figure';
import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import type { Orderable } from '../../../../src/domain/prioritise/order-items';
import { project } from '../../../../src/domain/prioritise/projection';
import { compareOrders } from '../../../../src/domain/prioritise/replay/compare-orders';
import { emptyStanding } from '../../../../src/domain/prioritise/standing';
import { TODAY } from '../../../support/arbitrary';

const nothing = project(emptyStanding('1', 'P'), DEFAULT_MODEL, TODAY);
const items = (impacts: Record<string, number | null>): Orderable[] =>
  Object.entries(impacts).map(([id, impact], rank) => ({ id, rank, figures: { ...nothing, criteria: impact === null ? {} : { impact: { ...exactly(impact), n: 1 } } } }));
const compare = (then: Record<string, number | null>, now: Record<string, number | null>) =>
  compareOrders({ items: items(then), model: DEFAULT_MODEL }, { items: items(now), model: DEFAULT_MODEL }, 'value');

test('the places of then and now stand side by side, by the place now', () => {
  expect(compare({ a: 75, b: 50, c: 25 }, { a: 25, b: 50, c: 75 })).toEqual({
    places: [{ id: 'c', then: 3, now: 1 }, { id: 'b', then: 2, now: 2 }, { id: 'a', then: 1, now: 3 }],
    likeness: -1,
  });
});

test('an item that was not ranked then has no place then, and one that is not now stands last', () => {
  expect(compare({ a: 75, b: null }, { a: null, b: 50 }).places).toEqual([{ id: 'b', then: null, now: 1 }, { id: 'a', then: 1, now: null }]);
});

test('the same order is as like as can be; of one item nothing can be said', () => {
  expect(compare({ a: 75, b: 50 }, { a: 100, b: 25 }).likeness).toBe(1);
  expect(compare({ a: 75 }, { a: 50 }).likeness).toBeNull();
  expect(compare({}, {})).toEqual({ places: [], likeness: null });
});

test('each order counts by its own weights', () => {
  const model = { ...DEFAULT_MODEL, criteria: DEFAULT_MODEL.criteria.map((each) => ({ ...each, weight: each.key === 'fit' ? 100 : 0 })) };
  const both = [['a', 100, 0], ['b', 0, 100]].map(([id, impact, fit], rank) => ({ id: String(id), rank, figures: { ...nothing, criteria: { impact: { ...exactly(Number(impact)), n: 1 }, fit: { ...exactly(Number(fit)), n: 1 } } } }));
  expect(compareOrders({ items: both, model: DEFAULT_MODEL }, { items: both, model }, 'value').places).toEqual([{ id: 'b', then: 2, now: 1 }, { id: 'a', then: 1, now: 2 }]);
});
