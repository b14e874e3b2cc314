import fc from 'fast-check';
import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { orderItems, type Orderable } from '../../../../src/domain/prioritise/order-items';
import { ORDERS } from '../../../../src/domain/prioritise/order-score';
import { project } from '../../../../src/domain/prioritise/projection';
import { emptyStanding } from '../../../../src/domain/prioritise/standing';
import { drawItems, drawTops } from '../../../../src/domain/prioritise/sureness/draw-tops';
import { certainWith, topsWithout } from '../../../../src/domain/prioritise/sureness/tops-without';
import { TODAY } from '../../../support/arbitrary';

const nothing = project(emptyStanding('1', 'P'), DEFAULT_MODEL, TODAY);
const aFigure = fc.tuple(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 1, max: 10 })).map(([likely, by]) => ({ low: likely - by, likely, high: likely + by, n: 1 }));
const aList = fc
  .array(fc.record({ impact: aFigure, fit: aFigure, urgency: aFigure, reach: aFigure, effort: fc.option(aFigure), customers: fc.integer({ min: 1, max: 9 }) }), { minLength: 3, maxLength: 9 })
  .map((all) => all.map(({ effort, customers, ...criteria }, rank): Orderable => ({ id: `i${rank}`, rank, figures: { ...nothing, criteria, effort, customers, confidence: 0.8 } })));
const DRAWS = 150;

test('an item put back into the draws of the others makes the top as certain as the whole list drawn anew', () => {
  fc.assert(
    fc.property(aList, fc.constantFrom(...ORDERS), fc.nat(), fc.nat(), aFigure, (list, order, which, topSeed, figure) => {
      const drawing = { seed: 'P:1', model: DEFAULT_MODEL, order };
      const { ranked } = orderItems(list, DEFAULT_MODEL, order);
      const top = 1 + (topSeed % (ranked.length - 1));
      const at = which % ranked.length;
      const changed = { ...ranked[at]!, figures: { ...ranked[at]!.figures, criteria: { ...ranked[at]!.figures.criteria, impact: figure } } };
      const anew = orderItems(ranked.map((item, place) => (place === at ? changed : item)), DEFAULT_MODEL, order).ranked;
      const named = anew.findIndex(({ id }) => id === changed.id) < top;

      const without = topsWithout(drawTops(ranked, drawing, top + 1, DRAWS), at);
      const [drawn] = drawItems([changed], drawing, DRAWS);
      const whole = drawTops(anew, drawing, top, DRAWS);
      const held = whole.leaders.reduce((sum, place) => sum + Number(place < top), 0);
      expect(certainWith(without, drawn!, named)).toBeCloseTo(held / (top * DRAWS), 9);
    }),
    { numRuns: 60 },
  );
});
