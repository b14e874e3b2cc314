import fc from 'fast-check';
import { exactly } from '../../../../src/domain/figure';
import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import type { Orderable } from '../../../../src/domain/prioritise/order-items';
import { chanceBefore } from '../../../../src/domain/prioritise/sureness/chance-before';
import { columnsOf } from '../../../../src/domain/prioritise/sureness/draw-columns';
import { drawOrder, stagesFor, type OrderFigures } from '../../../../src/domain/prioritise/sureness/draw-order';
import type { Drawing } from '../../../../src/domain/prioritise/sureness/drawable';
import { anOrder, aRankedList, drawable, drawingOf, IMPACT_ALONE, ranged } from '../../../support/drawables';

const DRAWS = 500;
const exact = (likely: number) => ({ ...exactly(likely), n: 1 });

/** The sureness of a list after so many draws. */
function sureness(items: readonly Orderable[], drawing: Drawing = drawingOf(), top = 1, draws = DRAWS): OrderFigures {
  const answers = [...drawOrder(columnsOf(items, drawing.model), drawing, top, [draws])].filter((each) => each !== null);
  return answers.at(-1)!;
}

const everyFigure = ({ first, last, inTop, low, high, ahead }: OrderFigures) => [first, last, inTop, low, high, ahead].flatMap((each) => [...each]);

test('the chances of an item over all ranks sum to one, and so do those of all items for a rank', () => {
  const cases = anOrder.chain((order) => aRankedList(order).map((items) => ({ order, items })));
  fc.assert(
    fc.property(cases, ({ order, items }) => {
      const drawing = drawingOf({ order });
      const within = [0, ...items.map((_, at) => at + 1)].map((top) => sureness(items, drawing, top).inTop);
      items.forEach((_, item) => {
        const ranks = within.slice(1).map((inTop, rank) => inTop[item]! - within[rank]![item]!);
        expect(Math.min(...ranks)).toBeGreaterThanOrEqual(0);
        expect(within.at(-1)![item]).toBe(1);
      });
      within.forEach((inTop, top) => expect(inTop.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(top, 9));
    }),
    { numRuns: 20 },
  );
});

test('the same seed gives the same figures, whatever was drawn before; another seed gives others', () => {
  fc.assert(
    fc.property(anOrder.chain((order) => aRankedList(order).map((items) => ({ order, items }))), ({ order, items }) => {
      const drawing = drawingOf({ order });
      expect(sureness(items, drawing)).toEqual(sureness(items, drawing));
      const stages = [...drawOrder(columnsOf(items, DEFAULT_MODEL), drawing, 1, [130, DRAWS])].filter((each) => each !== null);
      expect(stages.map(({ draws }) => draws)).toEqual([130, DRAWS]);
      expect(stages[1]).toEqual(sureness(items, drawing));
    }),
    { numRuns: 20 },
  );
  const items = [drawable('a', { impact: ranged(20, 50, 80) }), drawable('b', { impact: ranged(20, 50, 80) })];
  expect(sureness(items, drawingOf({ seed: 'P:2' })).ahead[0]).not.toBe(sureness(items).ahead[0]);
});

test('any two items have the chance that the list says of neighbours, to the last bit', () => {
  fc.assert(
    fc.property(anOrder.chain((order) => aRankedList(order).map((items) => ({ order, items }))), ({ order, items }) => {
      const drawing = drawingOf({ order });
      const pairs = items.slice(1).map((item, at) => chanceBefore(items[at]!, item, drawing, DRAWS));
      expect([...sureness(items, drawing).ahead]).toEqual(pairs);
    }),
    { numRuns: 30 },
  );
});

test('another item changes no chance between two others', () => {
  fc.assert(
    fc.property(anOrder.chain((order) => aRankedList(order, { minLength: 3, maxLength: 9 }).map((items) => ({ order, items }))), fc.nat(), ({ order, items }, seed) => {
      const drawing = drawingOf({ order });
      const out = 1 + (seed % (items.length - 1));
      const fewer = items.filter((_, at) => at !== out);
      const ahead = sureness(items, drawing).ahead;
      const before = [...sureness(fewer, drawing).ahead];
      before.splice(out - 1, out < fewer.length ? 1 : 0);
      expect(before).toEqual([...ahead].filter((_, at) => at !== out - 1 && at !== out));
    }),
    { numRuns: 30 },
  );
});

test('a range twice as wide makes the band of a value twice as wide where one criterion counts alone', () => {
  const aCase = fc.record({ likely: fc.integer({ min: 40, max: 60 }), below: fc.integer({ min: 0, max: 20 }), above: fc.integer({ min: 0, max: 20 }) });
  fc.assert(
    fc.property(aCase, ({ likely, below, above }) => {
      const width = (times: number) => {
        const { low, high } = sureness([drawable('a', { impact: ranged(likely - times * below, likely, likely + times * above) })], drawingOf({ model: IMPACT_ALONE }));
        return high[0]! - low[0]!;
      };
      expect(width(2)).toBeCloseTo(2 * width(1), 3);
    }),
    { numRuns: 50 },
  );
});

test('a wider range never narrows the band of a value around which all criteria agree', () => {
  const either = fc.tuple(...DEFAULT_MODEL.criteria.map(() => fc.integer({ min: 0, max: 12 })));
  fc.assert(
    fc.property(fc.integer({ min: 25, max: 75 }), either, fc.nat({ max: 3 }), (likely, ranges, widened) => {
      const width = (times: number) => {
        const criteria = DEFAULT_MODEL.criteria.map(({ key }, at) => {
          const range = ranges[at]! * (at === widened ? times : 1);
          return [key, ranged(likely - range, likely, likely + range)] as const;
        });
        const { low, high } = sureness([drawable('a', Object.fromEntries(criteria))], drawingOf(), 1, 2_000);
        return high[0]! - low[0]!;
      };
      // What is left is the noise of so many draws.
      expect(width(2)).toBeGreaterThanOrEqual(0.98 * width(1) - 0.05);
    }),
    { numRuns: 50 },
  );
});

test('a range twice as wide never narrows a band of ranks among exact items, where the likely figure lies within it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 60 }), fc.integer({ min: 0, max: 20 }), fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 25 }), (likely, either, others) => {
      const band = (times: number) => {
        const own = drawable('own', { impact: ranged(likely - times * either, likely, likely + times * either) });
        const { first, last } = sureness([own, ...others.map((half) => drawable(`o${half}`, { impact: exact(half / 2 + 0.01) }))], drawingOf({ model: IMPACT_ALONE }));
        return [first[0]!, last[0]!] as const;
      };
      const [narrow, wide] = [band(1), band(2)];
      expect(wide[0]).toBeLessThanOrEqual(narrow[0]);
      expect(wide[1]).toBeGreaterThanOrEqual(narrow[1]);
    }),
    { numRuns: 100 },
  );
});

test('exact figures under known weights are certain', () => {
  const items = [90, 70, 20].map((impact) => drawable(`i${impact}`, { impact: exact(impact) }));
  const { first, last, inTop, low, high, ahead } = sureness(items, drawingOf({ model: IMPACT_ALONE }), 2);
  expect([...first]).toEqual([1, 2, 3]);
  expect([...last]).toEqual([1, 2, 3]);
  expect([...inTop]).toEqual([1, 1, 0]);
  [90, 70, 20].forEach((figure, at) => {
    expect(low[at]).toBeCloseTo(figure, 9);
    expect(high[at]).toBeCloseTo(figure, 9);
  });
  expect([...ahead]).toEqual([1, 1]);
});

test('items that are all equal share every rank alike, and each pair is even', () => {
  const items = Array.from({ length: 10 }, (_, at) => drawable(`i${at}`, { impact: exact(50) }));
  const { first, last, inTop, ahead } = sureness(items, drawingOf(), 5);
  expect(new Set(first)).toEqual(new Set([2]));
  expect(new Set(last)).toEqual(new Set([9]));
  expect(new Set(inTop)).toEqual(new Set([0.5]));
  expect(new Set(ahead)).toEqual(new Set([0.5]));
});

test('one item is first, and of none there is nothing to say', () => {
  const { first, last, inTop, ahead } = sureness([drawable('a', { impact: ranged(0, 50, 100) })], drawingOf(), 5);
  expect([[...first], [...last], [...inTop], [...ahead]]).toEqual([[1], [1], [1], []]);
  expect([...drawOrder(columnsOf([], DEFAULT_MODEL), drawingOf(), 5)]).toEqual([]);
});

test('a figure that is not finite counts as missing: between nothing and all', () => {
  for (const broken of [ranged(NaN, NaN, NaN), ranged(0, Infinity, Infinity), ranged(-Infinity, 50, 100), ranged(40, 50, NaN)]) {
    const missing = drawable('a', { impact: exact(50) });
    const { fit: _, ...rest } = missing.figures.criteria;
    const asMissing = { ...missing, figures: { ...missing.figures, criteria: rest } };
    expect(sureness([drawable('a', { impact: exact(50), fit: broken })])).toEqual(sureness([asMissing]));
  }
});

test('whatever stands in an item, no figure is NaN, and bands lie within the list', () => {
  const anything = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 0, -5));
  const figure = fc.record({ low: anything, likely: anything, high: anything, n: fc.constant(1) });
  const item = fc.record({ impact: figure, fit: figure, effort: figure, customers: anything, confidence: fc.oneof(anything, fc.constant(null)) });
  fc.assert(
    fc.property(anOrder, fc.array(item, { minLength: 1, maxLength: 6 }), fc.array(anything, { minLength: 4, maxLength: 4 }), (order, items, weights) => {
      const model = { ...DEFAULT_MODEL, criteria: DEFAULT_MODEL.criteria.map((each, at) => ({ ...each, weight: weights[at]! })) };
      const list = items.map(({ impact, fit, ...more }, at) => drawable(`i${at}`, { impact, fit }, more));
      const figures = sureness(list, drawingOf({ order, model }), 2);
      expect(everyFigure(figures).filter(Number.isNaN)).toEqual([]);
      items.forEach((_, at) => {
        expect(figures.first[at]).toBeGreaterThanOrEqual(1);
        expect(figures.last[at]).toBeGreaterThanOrEqual(figures.first[at]!);
        expect(figures.last[at]).toBeLessThanOrEqual(items.length);
        expect(figures.low[at]).toBeLessThanOrEqual(figures.high[at]!);
      });
    }),
    { numRuns: 100 },
  );
});

test('items that lack a part of the order come after those that have it, certainly, and among themselves by value', () => {
  const effort = ranged(1, 2, 4);
  const items = [
    drawable('least', { impact: ranged(0, 5, 20) }, { effort }),
    drawable('unsized best', { impact: exact(100) }),
    drawable('unsized', { impact: exact(50) }),
  ];
  const { first, last, ahead, low, high } = sureness(items, drawingOf({ order: 'value for effort', model: IMPACT_ALONE }));
  expect([...first]).toEqual([1, 2, 3]);
  expect([...last]).toEqual([1, 2, 3]);
  expect([...ahead]).toEqual([1, 1]);
  expect(low[1]).toBeCloseTo(100, 9);
  expect(high[1]).toBeCloseTo(100, 9);
});

test('by RICE those for whom nobody asks have 0, and stand after those somebody asks for, by value', () => {
  const effort = ranged(2, 2, 2);
  const items = [
    drawable('asked', { impact: exact(0) }, { effort, customers: 1 }),
    drawable('quiet best', { impact: exact(100) }, { effort }),
    drawable('quiet', { impact: exact(50) }, { effort }),
    drawable('unsized', { impact: exact(100) }),
  ];
  const { ahead, low, high } = sureness(items, drawingOf({ order: 'rice' }));
  expect([...ahead]).toEqual([1, 1, 1]);
  expect([low[1], high[1]]).toEqual([0, 0]);
});

test('of a long list there are fewer draws, each answer from more than the last', () => {
  expect(stagesFor(1_000)).toEqual([500, 2_000, 10_000]);
  expect(stagesFor(10_000)).toEqual([100, 400, 2_000]);
});
