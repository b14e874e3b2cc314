import { interpolate } from '../statistics/interpolate';
import { criterionOf, type Model } from './model';
import type { Projection } from './projection';
import { rice } from './rice';
import { likelyValueBy } from './value';
import { wsjf } from './wsjf';

/** The orders offered. They change the order, never the value. */
export const ORDERS = ['value', 'value for effort', 'rice', 'wsjf'] as const;
export type Order = (typeof ORDERS)[number];

/** RICE counts effort in person-months. */
export const WEEKS_PER_MONTH = 4.345;
const RICE_IMPACT = [[0, 0.25], [25, 0.5], [50, 1], [75, 2], [100, 3]] as const;
const WSJF_POINTS = [[0, 1], [25, 3], [50, 8], [75, 13], [100, 20]] as const;
const WSJF_SIZES = new Map([[2, 2], [6, 5], [13, 13], [26, 20]]);

/** The orders that a model can offer: RICE and WSJF need criteria that another model may lack. */
export function ordersOf(model: Model): Order[] {
  const has = (...keys: string[]) => keys.every((key) => criterionOf(model, key));
  return ORDERS.filter((order) => {
    if (order === 'rice') return has('impact');
    return order === 'wsjf' ? has('impact', 'urgency', 'fit') : true;
  });
}

/**
 * The figure that an order sorts by, descending, or null when the item lacks a part of it (docs/figures.md).
 * Units: value 0–100; value per person-week; RICE and WSJF relative.
 */
export function orderScore(order: Order, model: Model, figures: Projection): number | null {
  const value = likelyValueBy(model)(figures.criteria);
  const part = fixedPart(order, figures);
  return value === null || part === null ? null : scoreFrom(order, value, part);
}

/** What an order takes of an item that no weight changes: what its value is divided by, or the whole of RICE and WSJF. Null where the item lacks it. */
export function fixedPart(order: Order, figures: Projection): number | null {
  if (order === 'value') return 1;
  if (!figures.effort) return null;
  const weeks = figures.effort.likely;
  if (order === 'value for effort') return weeks;
  return order === 'rice' ? riceScore(figures, weeks) : wsjfScore(figures, weeks);
}

/** The figure of an item that is rated, from its likely value and its fixed part. */
export function scoreFrom(order: Order, value: number, part: number): number {
  return order === 'value' || order === 'value for effort' ? value / part : part;
}

function riceScore({ criteria, customers, confidence }: Projection, weeks: number): number | null {
  if (!criteria.impact || confidence === null) return null;
  return rice({ reach: customers, impact: riceImpact(criteria.impact.likely), confidence, effort: weeks / WEEKS_PER_MONTH });
}

function wsjfScore({ criteria }: Projection, weeks: number): number | null {
  const { impact, urgency, fit } = criteria;
  if (!impact || !urgency || !fit) return null;
  return wsjf({
    userBusinessValue: wsjfPoints(impact.likely),
    timeCriticality: wsjfPoints(urgency.likely),
    riskAndOpportunity: wsjfPoints(fit.likely),
    size: jobSize(weeks),
  });
}

/** RICE's impact for a rating of 0–100. */
export function riceImpact(rating: number): number {
  return interpolate(RICE_IMPACT, rating);
}

/** WSJF's points for a rating of 0–100. */
export function wsjfPoints(rating: number): number {
  return interpolate(WSJF_POINTS, rating);
}

/** Job size: 2 · 5 · 13 · 20 for S M L XL; any other number is its weeks, clamped to 1–20. */
export function jobSize(weeks: number): number {
  return WSJF_SIZES.get(weeks) ?? clampedSize(weeks);
}

/** Weeks as a job size, whatever step they are. */
export function clampedSize(weeks: number): number {
  return Math.min(20, Math.max(1, weeks));
}
