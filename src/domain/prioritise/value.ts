import type { Figure } from '../figure';
import type { Model } from './model';

/** The team's figure of each criterion that has one. */
export type Figures = Readonly<Record<string, Figure | undefined>>;

/** What an item is worth. Without its key criterion there is no figure at all, which is not zero. */
export type Value =
  | { kind: 'rated'; low: number; likely: number; high: number; parts: Record<string, number>; missing: string[] }
  | { kind: 'not rated'; missing: string[] };

/** What a criterion counts as that nobody has rated. */
export const UNKNOWN: Figure = { low: 0, likely: 50, high: 100 };

/**
 * Value (0–100) = Σ weight × figure over the criteria, weights normalised to sum to one; `parts` sum to `likely`.
 * A criterion without a figure counts 0/50/100 and is listed in `missing`; without the key criterion the item is
 * not rated (docs/figures.md).
 */
export function valueOf(model: Model, figures: Figures): Value {
  const missing = model.criteria.filter(({ key }) => !figures[key]).map(({ key }) => key);
  if (missing.includes(model.keyCriterion)) return { kind: 'not rated', missing };
  const total = totalWeight(model);
  const value = { kind: 'rated' as const, low: 0, likely: 0, high: 0, parts: {} as Record<string, number>, missing };
  for (const { key, weight } of model.criteria) {
    const figure = figures[key] ?? UNKNOWN;
    const share = weight / total;
    value.parts[key] = share * figure.likely;
    value.low += share * figure.low;
    value.likely += share * figure.likely;
    value.high += share * figure.high;
  }
  return value;
}

/**
 * The likely value alone, bit for bit the `likely` of `valueOf`, for many items by one model; null where an item is not
 * rated. What depends on the model is computed once, and nothing is made for an item.
 */
export function likelyValueBy(model: Model): (figures: Figures) => number | null {
  const keys = model.criteria.map(({ key }) => key);
  const total = totalWeight(model);
  const shares = model.criteria.map(({ weight }) => weight / total);
  return (figures) => {
    if (!figures[model.keyCriterion]) return null;
    let value = 0;
    for (let at = 0; at < keys.length; at += 1) value += shares[at]! * (figures[keys[at]!] ?? UNKNOWN).likely;
    return value;
  };
}

/** The weights of all criteria together, in their own unit. */
export function totalWeight({ criteria }: Pick<Model, 'criteria'>): number {
  return criteria.reduce((sum, { weight }) => sum + weight, 0);
}
