import { exactly, type Figure } from '../../../../src/domain/figure';
import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { orderItems, type Orderable } from '../../../../src/domain/prioritise/order-items';
import { project } from '../../../../src/domain/prioritise/projection';
import { emptyStanding } from '../../../../src/domain/prioritise/standing';
import { askNext } from '../../../../src/domain/prioritise/sureness/ask-next';
import type { Drawing } from '../../../../src/domain/prioritise/sureness/drawable';
import { TODAY } from '../../../support/arbitrary';

const nothing = project(emptyStanding('1', 'P'), DEFAULT_MODEL, TODAY);
const DRAWING: Drawing = { seed: 'P:1', model: DEFAULT_MODEL, order: 'value' };
const ALL = ['impact', 'fit', 'urgency', 'effort'];
const either = (likely: number, by: number): Figure => ({ low: Math.max(0, likely - by), likely, high: Math.min(100, likely + by) });

/** An item with figures; fit and urgency are exactly 50 unless told, null where nobody rated them. */
function item(id: string, rank: number, figures: { impact: Figure; fit?: Figure | null; effort?: Figure }): Orderable {
  const rated = { reach: exactly(50), urgency: exactly(50), impact: figures.impact, ...(figures.fit === null ? {} : { fit: figures.fit ?? exactly(50) }) };
  const criteria = Object.fromEntries(Object.entries(rated).map(([key, figure]) => [key, { ...figure, n: 1 }]));
  return { id, rank, figures: { ...nothing, criteria, effort: figures.effort ? { ...figures.effort, n: 1 } : null, confidence: 0.8 } };
}

const ask = (items: Orderable[], top: number, criteria = ALL, drawing = DRAWING) => askNext(orderItems(items, drawing.model, drawing.order).ranked, drawing, top, new Map(items.map(({ id }) => [id, criteria])));

const SURE_FIRST = item('first', 1, { impact: exactly(100) });
const SURE_LAST = item('last', 9, { impact: exactly(0) });

test('the figure whose doubt decides who is in the top is asked for', () => {
  const asked = ask([SURE_FIRST, item('open', 2, { impact: either(60, 40) }), item('near', 3, { impact: exactly(58) }), SURE_LAST], 2);
  expect(asked).toMatchObject({ item: 'open', criterion: 'impact' });
  expect(asked!.then).toBeGreaterThan(asked!.now);
});

test('of two open figures the one with the larger part in the value', () => {
  expect(ask([SURE_FIRST, item('open', 2, { impact: either(60, 40), fit: either(50, 40) }), item('near', 3, { impact: exactly(58) })], 2)).toMatchObject({ criterion: 'impact' });
});

test('a criterion that nobody rated is asked for', () => {
  expect(ask([SURE_FIRST, item('bare', 2, { impact: exactly(60), fit: null }), item('near', 3, { impact: exactly(58) })], 2)).toMatchObject({ item: 'bare', criterion: 'fit' });
});

test('effort is asked for in the orders that use it, and in no other', () => {
  const items = [item('one', 1, { impact: exactly(60), effort: { low: 2, likely: 6, high: 20 } }), item('two', 2, { impact: exactly(58), effort: exactly(6) })];
  expect(ask(items, 1, ['effort'])).toBeNull();
  expect(ask(items, 1, ALL, { ...DRAWING, order: 'value for effort' })).toMatchObject({ item: 'one', criterion: 'effort' });
});

test('what the reader may not answer is not asked', () => {
  const items = [SURE_FIRST, item('open', 2, { impact: either(60, 40), fit: either(50, 45) }), item('near', 3, { impact: exactly(58) })];
  expect(ask(items, 2, ['fit'])).toMatchObject({ criterion: 'fit' });
  expect(ask(items, 2, [])).toBeNull();
});

test('nothing is asked where all is settled, and where everything is in the top', () => {
  expect(ask([SURE_FIRST, SURE_LAST], 1)).toBeNull();
  expect(ask([item('open', 1, { impact: either(60, 40) }), item('near', 2, { impact: exactly(58) })], 2)).toBeNull();
  expect(ask([], 5)).toBeNull();
});

test('the same list gives the same question', () => {
  const items = [SURE_FIRST, ...[1, 2, 3, 4, 5, 6].map((n) => item(`i${n}`, n + 1, { impact: either(40 + n, 20), fit: n % 2 ? null : either(50, 12) })), SURE_LAST];
  expect(ask(items, 3)).toEqual(ask([...items], 3));
});
