import type { Model } from '../../src/domain/prioritise/model';
import type { Order } from '../../src/domain/prioritise/order-score';
import type { Projection } from '../../src/domain/prioritise/projection';

const WEEKS_PER_MONTH = 4.345;
const IMPACT = [0.25, 0.5, 1, 2, 3];
const POINTS = [1, 3, 8, 13, 20];
const SIZES: Record<number, number> = { 2: 2, 6: 5, 13: 13, 26: 20 };

/** The value of an item as anybody would write it down first; null where it is not rated. */
export function plainValue({ criteria }: Projection, model: Model): number | null {
  if (!criteria[model.keyCriterion]) return null;
  const total = model.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return model.criteria.reduce((sum, { key, weight }) => sum + (weight / total) * (criteria[key]?.likely ?? 50), 0);
}

/** The figure that an order sorts by, written out again without the domain; null where a part is missing. */
export function plainScore(figures: Projection, model: Model, order: Order): number | null {
  const value = plainValue(figures, model);
  const { criteria: { impact, urgency, fit }, customers, confidence, effort } = figures;
  if (value === null || order === 'value') return value;
  if (!effort) return null;
  const weeks = effort.likely;
  if (order === 'value for effort') return value / weeks;
  if (order === 'rice') return impact && confidence !== null ? (customers * between(IMPACT, impact.likely) * confidence) / (weeks / WEEKS_PER_MONTH) : null;
  if (!impact || !urgency || !fit) return null;
  const size = SIZES[weeks] ?? Math.min(20, Math.max(1, weeks));
  return (between(POINTS, impact.likely) + between(POINTS, urgency.likely) + between(POINTS, fit.likely)) / size;
}

/** Between the figures of the five steps 0, 25, 50, 75 and 100. */
function between(steps: readonly number[], likely: number): number {
  const at = Math.min(3, Math.floor(likely / 25));
  const low = steps[at]!;
  return low + ((steps[at + 1]! - low) * (likely - at * 25)) / 25;
}
