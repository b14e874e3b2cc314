import fc from 'fast-check';
import { exactly } from '../../../../src/domain/figure';
import { EFFORT_STEPS } from '../../../../src/domain/prioritise/answer';
import { DEFAULT_MODEL, type Model } from '../../../../src/domain/prioritise/model';
import type { Orderable } from '../../../../src/domain/prioritise/order-items';
import { ORDERS } from '../../../../src/domain/prioritise/order-score';
import { project, type Projection } from '../../../../src/domain/prioritise/projection';
import { emptyStanding } from '../../../../src/domain/prioritise/standing';
import type { Flip, Pair } from '../../../../src/domain/prioritise/sureness/flip';
import { turned } from '../../../../src/domain/prioritise/sureness/flip-turned';
import { firstOf, flipsOf } from '../../../../src/domain/prioritise/sureness/flips-of';
import { aStanding, TODAY } from '../../../support/arbitrary';

const nothing = project(emptyStanding('1', 'P'), DEFAULT_MODEL, TODAY);
const at = (likely: number, n = 1) => ({ ...exactly(likely), n });

/** An item with ratings of impact, fit and urgency; a missing one nobody gave. Nobody asks for it. */
function item(id: string, rank: number, ratings: { impact?: number; fit?: number; urgency?: number }, more: Partial<Projection> = {}): Orderable {
  const criteria = Object.fromEntries(Object.entries(ratings).map(([key, likely]) => [key, at(likely)]));
  return { id, rank, figures: { ...nothing, confidence: 0.8, ...more, criteria: { reach: at(0, 0), ...criteria } } };
}

const pairOf = (one: Orderable, other: Orderable, model: Model = DEFAULT_MODEL): Pair => ({ one, other, model });
const weighing = (weights: Record<string, number>): Model => ({ ...DEFAULT_MODEL, criteria: DEFAULT_MODEL.criteria.map((each) => ({ ...each, weight: weights[each.key] ?? 0 })) });
const nameOf = (flip: Flip) => [flip.by, 'item' in flip ? flip.item : '', 'criterion' in flip ? flip.criterion : ''].filter(Boolean).join(' ');
const named = (flips: Flip[], name: string) => flips.find((flip) => nameOf(flip) === name);

const anItem = (id: string) =>
  fc.tuple(aStanding, fc.integer({ min: 0, max: 3 }), fc.boolean()).map(([standing, rank, unpinned]): Orderable => {
    const figures = project(unpinned ? { ...standing, mustDo: null } : standing, DEFAULT_MODEL, TODAY);
    return { id, rank: rank * 2 + Number(id === 'b'), figures };
  });
const aModel = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100)).map(([impact, reach, fit, urgency]) => weighing({ impact, reach, fit, urgency }));
const aPair = fc.record({ one: anItem('a'), other: anItem('b'), model: aModel });

describe.each(ORDERS)('in the order %s', (order) => {
  test('each flip, applied, swaps the two, and a hair less does not', () => {
    fc.assert(
      fc.property(aPair, (pair) => {
        const first = firstOf(pair, order);
        for (const flip of flipsOf(pair, order)) {
          const from = flip.from ?? 50;
          expect(firstOf(turned(pair, flip, flip.to), order)).not.toBe(first);
          if (flip.by === 'effort' && (order === 'wsjf' || flip.from === null)) continue;
          if (flip.to === from) continue;
          const hair = flip.by === 'asking' ? 1 : 1e-6;
          const less = Math.abs(flip.to - from) <= hair ? from : flip.to - hair * Math.sign(flip.to - from);
          expect(firstOf(turned(pair, flip, less), order)).toBe(first);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('no place on the way of a figure swaps the two where no flip is offered', () => {
    fc.assert(
      fc.property(aPair, fc.double({ min: 0, max: 100, noNaN: true }), (pair, to) => {
        const first = firstOf(pair, order);
        fc.pre(first !== null);
        const offered = flipsOf(pair, order).map(nameOf);
        for (const { id, figures } of [pair.one, pair.other]) {
          for (const criterion of ['impact', 'fit', 'urgency']) {
            const likely = figures.criteria[criterion]?.likely;
            const turn = { by: 'rating' as const, item: id, criterion, from: likely ?? null };
            if (likely === undefined || offered.includes(nameOf({ ...turn, to, points: 0 }))) continue;
            expect(firstOf(turned(pair, turn, to), order)).toBe(first);
          }
        }
      }),
    );
  });

  test('which of the two is named first does not matter', () => {
    fc.assert(fc.property(aPair, ({ one, other, model }) => expect(flipsOf({ one, other, model }, order)).toEqual(flipsOf({ one: other, other: one, model }, order))));
  });
});

test('the least change is told with what it is now, and the easiest stands first', () => {
  const flips = flipsOf(pairOf(item('upper', 1, { impact: 75, fit: 50, urgency: 50 }), item('lower', 2, { impact: 50, fit: 75, urgency: 50 })), 'value');
  expect(flips.map(nameOf)).toEqual(['rating upper impact', 'rating lower impact', 'weight fit', 'weight impact', 'asking lower', 'rating upper fit']);
  expect(named(flips, 'rating upper impact')).toMatchObject({ from: 75, to: expect.closeTo(62.5, 6) });
  expect(named(flips, 'weight fit')).toMatchObject({ from: 0.2, to: expect.closeTo(1 / 3, 6), points: expect.closeTo(13.333, 2) });
});

test('what cannot happen is left out: no urgency can be low enough', () => {
  const flips = flipsOf(pairOf(item('upper', 1, { impact: 100, fit: 50, urgency: 0 }), item('lower', 2, { impact: 25, fit: 50, urgency: 0 })), 'value');
  expect(named(flips, 'rating upper urgency')).toBeUndefined();
  expect(named(flips, 'rating lower urgency')).toBeUndefined();
  expect(named(flips, 'weight reach')).toBeUndefined();
});

test('more customers who ask, in whole customers: one fewer does not do', () => {
  const pair = pairOf(item('upper', 1, { impact: 75, fit: 50, urgency: 50 }), item('lower', 2, { impact: 50, fit: 50, urgency: 50 }));
  expect(named(flipsOf(pair, 'value'), 'asking lower')).toMatchObject({ from: 0, to: 2 });
  expect(named(flipsOf(pair, 'value'), 'asking upper')).toBeUndefined();
});

test('equal items are swapped by the least that can be said, the tie being kept by rank', () => {
  const flips = flipsOf(pairOf(item('a', 1, { impact: 50 }), item('b', 2, { impact: 50 })), 'value');
  expect(named(flips, 'rating b impact')).toMatchObject({ from: 50, to: expect.closeTo(50, 6) });
  expect(flips.filter(({ by }) => by === 'weight')).toEqual([]);
});

test('a criterion that nobody rated counts as the middle, and says so', () => {
  const flips = flipsOf(pairOf(item('upper', 1, { impact: 50, fit: 75, urgency: 50 }), item('lower', 2, { impact: 50, urgency: 50 })), 'value');
  expect(named(flips, 'rating lower fit')).toMatchObject({ from: null, to: expect.closeTo(75, 6), points: expect.closeTo(25, 6) });
});

test('effort counts in the orders that use it alone', () => {
  const pair = pairOf(item('upper', 1, { impact: 50, fit: 50, urgency: 50 }, { effort: at(6) }), item('lower', 2, { impact: 50, fit: 50, urgency: 50 }, { effort: at(7) }));
  expect(flipsOf(pair, 'value').some(({ by }) => by === 'effort')).toBe(false);
  const flips = flipsOf(pair, 'value for effort');
  expect(named(flips, 'effort upper')).toMatchObject({ from: 6, to: expect.closeTo(7, 6) });
  expect(named(flips, 'effort lower')).toMatchObject({ from: 7, to: expect.closeTo(6, 6) });
});

test('where nobody said the effort, the largest size that still swaps is told', () => {
  const pair = pairOf(item('upper', 1, { impact: 50 }, { effort: at(20) }), item('lower', 2, { impact: 50 }));
  expect(named(flipsOf(pair, 'value for effort'), 'effort lower')).toMatchObject({ from: null, to: EFFORT_STEPS.L });
});

test('WSJF tries the sizes alone, the nearest first: more weeks can be a smaller job there', () => {
  const pair = pairOf(item('upper', 1, { impact: 75, fit: 50, urgency: 50 }, { effort: at(7) }), item('lower', 2, { impact: 75, fit: 50, urgency: 50 }, { effort: at(7.5) }));
  expect(named(flipsOf(pair, 'wsjf'), 'effort lower')).toMatchObject({ to: EFFORT_STEPS.M });
});

test('a must do, an item that is not rated and an item itself are never swapped', () => {
  const ranked = item('a', 1, { impact: 50 });
  expect(flipsOf(pairOf(ranked, item('b', 2, { impact: 50 }, { mustDo: 1 })), 'value')).toEqual([]);
  expect(flipsOf(pairOf(ranked, item('b', 2, {})), 'value')).toEqual([]);
  expect(flipsOf(pairOf(item('b', 2, {}), item('c', 3, {})), 'value')).toEqual([]);
  expect(flipsOf(pairOf(ranked, ranked), 'value')).toEqual([]);
});

test('with all weight on one criterion its own weight cannot change, and that of another can', () => {
  const model = weighing({ impact: 100 });
  const flips = flipsOf(pairOf(item('upper', 1, { impact: 75, fit: 0, urgency: 50 }), item('lower', 2, { impact: 50, fit: 100, urgency: 50 }), model), 'value');
  expect(flips.filter(({ by }) => by === 'weight').map(nameOf)).toEqual(['weight fit']);
  expect(named(flips, 'weight fit')).toMatchObject({ from: 0, to: expect.closeTo(0.2, 6) });
});

test('a figure that is no number swaps nothing', () => {
  expect(flipsOf(pairOf(item('a', 1, { impact: Number.NaN }), item('b', 2, { impact: 50 })), 'wsjf')).toEqual([]);
  expect(flipsOf(pairOf(item('a', 1, { impact: 75 }), item('b', 2, { impact: 50 }), weighing({})), 'value')).toEqual([]);
});
