import fc from 'fast-check';
import { exactly } from '../../../src/domain/figure';
import { likelyFigures } from '../../../src/domain/prioritise/likely-figures';
import { DEFAULT_MODEL, type Model } from '../../../src/domain/prioritise/model';
import { orderItems, orderLaidOut, type Orderable } from '../../../src/domain/prioritise/order-items';
import { orderScore, ORDERS } from '../../../src/domain/prioritise/order-score';
import { project, type Projection } from '../../../src/domain/prioritise/projection';
import { emptyStanding } from '../../../src/domain/prioritise/standing';
import { aStanding, TODAY } from '../../support/arbitrary';

const nothing = project(emptyStanding('1', 'P'), DEFAULT_MODEL, TODAY);

/** An item whose fit and urgency are 0; `impact` null leaves it not rated. */
function item(id: string, rank: number, { impact, effort = null, ...more }: { impact: number | null; effort?: number | null } & Partial<Omit<Projection, 'effort'>>): Orderable {
  const at = (likely: number) => ({ ...exactly(likely), n: 1 });
  const rated = impact === null ? {} : { impact: at(impact) };
  const criteria = { reach: at(0), fit: at(0), urgency: at(0), ...rated, ...more.criteria };
  return { id, rank, figures: { ...nothing, confidence: impact === null ? null : 0.8, effort: effort === null ? null : at(effort), ...more, criteria } };
}

const order = (items: Orderable[], by: (typeof ORDERS)[number] = 'value') => {
  const { mustDo, ranked, notRated } = orderItems(items, DEFAULT_MODEL, by);
  const ids = (some: Orderable[]) => some.map(({ id }) => id).join(' ');
  return { mustDo: ids(mustDo), ranked: ids(ranked), notRated: ids(notRated) };
};

test('the most valuable first', () => {
  expect(order([item('a', 1, { impact: 25 }), item('b', 2, { impact: 100 }), item('c', 3, { impact: 50 })])).toEqual({ mustDo: '', ranked: 'b c a', notRated: '' });
});

test("ties keep Jira's rank", () => {
  expect(order([item('late', 9, { impact: 50 }), item('early', 2, { impact: 50 }), item('middle', 4, { impact: 50 })]).ranked).toBe('early middle late');
});

test('without customer impact an item is listed last, by who asks, then by rank', () => {
  const items = [
    item('quiet', 1, { impact: null }),
    item('also quiet', 0, { impact: null }),
    item('asked', 5, { impact: null, asking: 3 }),
    item('worthless', 9, { impact: 0 }),
  ];
  expect(order(items)).toEqual({ mustDo: '', ranked: 'worthless', notRated: 'asked also quiet quiet' });
});

test('a rated must do stands above the order, a not-rated one stays where it is', () => {
  const items = [item('best', 1, { impact: 100 }), item('law', 2, { impact: 0, mustDo: 1 }), item('unrated law', 3, { impact: null, mustDo: 1 }), item('asked', 4, { impact: null, asking: 1 })];
  expect(order(items)).toEqual({ mustDo: 'law', ranked: 'best', notRated: 'asked unrated law' });
});

test('value for effort: half the value in a tenth of the time goes first; without effort an item comes after, by value', () => {
  const items = [item('big', 1, { impact: 100, effort: 20 }), item('small', 2, { impact: 50, effort: 2 }), item('unsized', 3, { impact: 75 }), item('unsized best', 4, { impact: 100 })];
  expect(order(items, 'value for effort').ranked).toBe('small big unsized best unsized');
});

test('RICE multiplies customers, impact and confidence and divides by person-months', () => {
  const one = item('one', 1, { impact: 100, effort: 4.345, customers: 1 });
  const four = item('four', 2, { impact: 50, effort: 4.345, customers: 4 });
  const sure = item('sure', 3, { impact: 100, effort: 4.345, customers: 1, confidence: 1 });
  expect(order([one, four, sure], 'rice').ranked).toBe('four sure one');
});

test('WSJF needs impact, urgency and fit; what lacks one comes after, by value', () => {
  const whole = item('whole', 1, { impact: 25, effort: 26 });
  const lacking = item('lacking', 2, { impact: 100, effort: 2 });
  delete lacking.figures.criteria.urgency;
  expect(order([whole, lacking], 'wsjf').ranked).toBe('whole lacking');
});

const anItem = fc.record({ id: fc.uuid(), rank: fc.integer({ min: 0, max: 20 }), figures: aStanding.map((standing) => project(standing, DEFAULT_MODEL, TODAY)) });
const someItems = fc.uniqueArray(anItem, { selector: ({ rank }) => rank, maxLength: 12 });

test('adding an item never reorders others', () => {
  fc.assert(
    fc.property(someItems, anItem, fc.constantFrom(...ORDERS), (items, further, by) => {
      const listed = (all: typeof items) => Object.values(orderItems(all, DEFAULT_MODEL, by)).flat().map(({ id }) => id);
      expect(listed([...items, further]).filter((id) => id !== further.id)).toEqual(listed(items));
    }),
  );
});

test('every item is listed once, whatever the order it came in', () => {
  fc.assert(
    fc.property(someItems, fc.constantFrom(...ORDERS), (items, by) => {
      const listed = orderItems(items, DEFAULT_MODEL, by);
      expect(Object.values(listed).flat()).toHaveLength(items.length);
      expect(orderItems([...items].reverse(), DEFAULT_MODEL, by)).toEqual(listed);
      expect(listed.notRated.every(({ figures }) => !figures.criteria.impact)).toBe(true);
    }),
  );
});

const otherWeights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 })
  .map((some): Model => ({ ...DEFAULT_MODEL, criteria: DEFAULT_MODEL.criteria.map((criterion, at) => ({ ...criterion, weight: some[at]! })) }));

test("no ranked item has a higher figure than the one before it, by any weights; figures laid out for the project's own give the same", () => {
  fc.assert(
    fc.property(someItems, otherWeights, fc.constantFrom(...ORDERS), (items, model, by) => {
      const listed = orderLaidOut(items, likelyFigures(items, DEFAULT_MODEL, by), model);
      const scores = listed.ranked.map(({ figures }) => orderScore(by, model, figures) ?? -1);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(listed).toEqual(orderItems(items, model, by));
    }),
  );
});
