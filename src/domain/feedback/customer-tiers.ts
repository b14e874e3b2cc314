import type { Tier } from './tier';

/** What a customer brings in a year. */
export interface CustomerRevenue {
  id: string;
  revenue: number;
}

/** The share of all revenue before which a class ends. */
const CLASSES: readonly { tier: Tier; until: number }[] = [
  { tier: 'key', until: 0.8 },
  { tier: 'standard', until: 0.95 },
  { tier: 'small', until: Infinity },
];

/**
 * ABC analysis (H. F. Dickie, *ABC Inventory Analysis Shoots for Dollars, not Pennies*, 1951, after Pareto): from the largest
 * revenue down, the customers who make up the first 80 % of all revenue are A (key), the next 15 % B (standard), the rest C
 * (small). Whoever crosses a border stands in the class above it; equal revenues stand in one class. By id; without any
 * revenue there is nothing to suggest. Only a suggestion: revenue never enters a figure.
 */
export function suggestTiers(customers: readonly CustomerRevenue[]): Map<string, Tier> {
  const total = customers.reduce((sum, { revenue }) => sum + revenue, 0);
  const suggested = new Map<string, Tier>();
  if (total <= 0) return suggested;
  let counted = 0;
  let before = 0;
  let last = Infinity;
  for (const { id, revenue } of [...customers].sort((a, b) => b.revenue - a.revenue)) {
    if (revenue < last) before = counted;
    suggested.set(id, revenue > 0 ? tierAt(before / total) : 'small');
    counted += revenue;
    last = revenue;
  }
  return suggested;
}

function tierAt(share: number): Tier {
  return CLASSES.find(({ until }) => share < until)!.tier;
}
