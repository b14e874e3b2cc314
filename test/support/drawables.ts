import fc from 'fast-check';
import { exactly, type TeamFigure } from '../../src/domain/figure';
import { DEFAULT_MODEL, type Model } from '../../src/domain/prioritise/model';
import { ORDERS, type Order } from '../../src/domain/prioritise/order-score';
import { orderItems, type Orderable } from '../../src/domain/prioritise/order-items';
import { project, type Projection } from '../../src/domain/prioritise/projection';
import { emptyStanding } from '../../src/domain/prioritise/standing';
import type { Drawing } from '../../src/domain/prioritise/sureness/drawable';
import { aStanding, TODAY } from './arbitrary';

const NOTHING = project(emptyStanding('1', 'P'), DEFAULT_MODEL, TODAY);

/** A figure of one rater with its range. */
export function ranged(low: number, likely: number, high: number): TeamFigure {
  return { low, likely, high, n: 1 };
}

/** An item with figures by criterion; what is not said is exactly 0, and nobody asks. */
export function drawable(id: string, criteria: Record<string, TeamFigure>, more: Partial<Projection> = {}): Orderable {
  const zero = { ...exactly(0), n: 1 };
  return { id, rank: 0, figures: { ...NOTHING, confidence: 0.8, ...more, criteria: { impact: zero, reach: zero, fit: zero, urgency: zero, ...criteria } } };
}

/** How the default model draws, by value unless said otherwise. */
export function drawingOf(more: Partial<Drawing> = {}): Drawing {
  return { seed: 'P:1', model: DEFAULT_MODEL, order: 'value', ...more };
}

/** The default model with all weight on impact. */
export const IMPACT_ALONE: Model = { ...DEFAULT_MODEL, criteria: DEFAULT_MODEL.criteria.map((each) => ({ ...each, weight: each.key === 'impact' ? 1 : 0 })) };

export const anOrder = fc.constantFrom<Order>(...ORDERS);

/** Items as people could have rated them, ranked by an order: none that is not rated. */
export const aRankedList = (order: Order, size: { minLength: number; maxLength: number } = { minLength: 2, maxLength: 9 }): fc.Arbitrary<Orderable[]> =>
  fc.array(aStanding, size).map((standings) => {
    const items = standings.map((standing, at) => {
      const figures = project(standing, DEFAULT_MODEL, TODAY);
      const impact = figures.criteria.impact ?? ranged(0, 50, 100);
      return { id: `i${at}`, rank: at, figures: { ...figures, mustDo: 0 as const, criteria: { ...figures.criteria, impact } } };
    });
    return orderItems(items, DEFAULT_MODEL, order).ranked;
  });
