import type { ShownItem } from '../../../kit/edits/shown-item';
import { CATEGORIES, type Category, type Filter } from './filter';

/** A category with the statuses in it, and how many items stand there. */
export interface CategoryChoice {
  category: Category;
  count: number;
  statuses: { name: string; count: number }[];
}

/** What can be chosen among these items; a status that the filter names stays a choice though no item stands in it. */
export function statusChoices(shown: readonly ShownItem[], { statuses }: Pick<Filter, 'statuses'>): { categories: CategoryChoice[]; absent: string[] } {
  const counts = new Map<Category, Map<string, number>>();
  for (const { item: { status: { category, name } } } of shown) {
    const own = counts.get(category) ?? new Map<string, number>();
    counts.set(category, own.set(name, (own.get(name) ?? 0) + 1));
  }
  const categories = CATEGORIES.flatMap((category): CategoryChoice[] => {
    const own = [...(counts.get(category) ?? [])].map(([name, count]) => ({ name, count }));
    const count = own.reduce((sum, one) => sum + one.count, 0);
    return count === 0 ? [] : [{ category, count, statuses: own.sort((a, b) => a.name.localeCompare(b.name)) }];
  });
  const present = new Set(categories.flatMap((choice) => choice.statuses.map(({ name }) => name)));
  return { categories, absent: statuses.filter((name) => !present.has(name)) };
}
