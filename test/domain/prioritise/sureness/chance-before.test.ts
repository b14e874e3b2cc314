import fc from 'fast-check';
import { exactly, type Figure } from '../../../../src/domain/figure';
import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { chanceBefore } from '../../../../src/domain/prioritise/sureness/chance-before';
import { pertShapes } from '../../../../src/domain/statistics/beta-pert';
import { drawDirichlet } from '../../../../src/domain/statistics/dirichlet';
import { drawGamma } from '../../../../src/domain/statistics/gamma';
import { randomFrom } from '../../../../src/domain/statistics/random';
import { smaa2 } from '../../../../src/domain/statistics/smaa2';
import { anOrder, aRankedList, drawable, drawingOf, IMPACT_ALONE, ranged } from '../../../support/drawables';

const exact = (likely: number) => ({ ...exactly(likely), n: 1 });

test('the chance of one before the other and of the other before the one are one', () => {
  const aPair = anOrder.chain((order) => aRankedList(order, { minLength: 2, maxLength: 2 }).map((items) => ({ order, items })));
  fc.assert(
    fc.property(aPair, ({ order, items: [a, b] }) => {
      const drawing = drawingOf({ order });
      expect(chanceBefore(a!, b!, drawing, 300) + chanceBefore(b!, a!, drawing, 300)).toBeCloseTo(1, 12);
    }),
    { numRuns: 50 },
  );
});

test('equal figures are even, and an item beside itself', () => {
  const a = drawable('a', { impact: exact(50) });
  expect(chanceBefore(a, drawable('b', { impact: exact(50) }), drawingOf())).toBe(0.5);
  expect(chanceBefore(a, a, drawingOf())).toBe(0.5);
});

test('of two that differ in a single range the chance is that of the range', () => {
  const wide = drawable('wide', { impact: ranged(0, 50, 100) });
  const drawing = drawingOf({ model: IMPACT_ALONE });
  // The beta distribution of shapes 3 and 3 lies below 0.6 by 0.68256.
  expect(chanceBefore(drawable('at 60', { impact: exact(60) }), wide, drawing)).toBeCloseTo(0.68256, 1);
  expect(Math.abs(chanceBefore(drawable('at 60', { impact: exact(60) }), wide, drawing) - 0.68256)).toBeLessThan(0.02);
});

test('drawn by value, pairs win as SMAA-2 by gamma draws says', () => {
  const figures: Figure[][] = [
    [{ low: 60, likely: 75, high: 90 }, exactly(40), { low: 0, likely: 50, high: 100 }, { low: 10, likely: 25, high: 40 }],
    [{ low: 45, likely: 70, high: 75 }, exactly(65), { low: 50, likely: 75, high: 100 }, { low: 0, likely: 0, high: 25 }],
    [{ low: 25, likely: 50, high: 75 }, exactly(80), { low: 75, likely: 100, high: 100 }, { low: 20, likely: 50, high: 70 }],
  ];
  const random = randomFrom('beside');
  const drawFigure = (figure: Figure) => {
    if (figure.low === figure.high) return figure.likely;
    const { alpha, beta } = pertShapes(figure);
    const [one, other] = [drawGamma(alpha, random), drawGamma(beta, random)];
    return figure.low + ((figure.high - figure.low) * one) / (one + other);
  };
  const shapes = DEFAULT_MODEL.criteria.map(({ weight }) => (60 * weight) / 100);
  const { wins } = smaa2(
    { alternatives: 3, criteria: 4, drawWeights: (into) => drawDirichlet(shapes, random, into), drawValues: (into) => into.set(figures.flat().map(drawFigure)) },
    20_000,
  );
  const items = figures.map((row, at) => drawable(`i${at}`, Object.fromEntries(DEFAULT_MODEL.criteria.map(({ key }, place) => [key, { ...row[place]!, n: 1 }]))));
  items.forEach((a, one) => {
    items.filter((b) => b !== a).forEach((b) => expect(Math.abs(chanceBefore(a, b, drawingOf()) - wins[one]![items.indexOf(b)]!)).toBeLessThan(0.03));
  });
});
