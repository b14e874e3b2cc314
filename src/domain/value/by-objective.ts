import type { Objective } from '../settings/settings';
import type { ValuedItem } from './valued-item';
import { tallyOf, type Tally } from './value-over-time';

/** The value that serves one objective; `objective` is null for the items that serve none. */
export interface ObjectiveValue<T> {
  objective: Objective | null;
  items: T[];
  tally: Tally;
}

/**
 * Each item with the one objective that it serves: the project's objectives by their points, equal ones in the project's
 * order, then the items without one. A removed objective stands while an item serves it; one that the settings no longer
 * know has its id for a name. Every item is in exactly one row.
 */
export function byObjective<T extends ValuedItem>(items: readonly T[], objectives: readonly Objective[]): ObjectiveValue<T>[] {
  const rows = new Map<string | null, { objective: Objective | null; items: T[] }>();
  for (const objective of objectives) rows.set(objective.id, { objective, items: [] });
  for (const item of items) {
    const id = item.objective;
    const row = rows.get(id) ?? { objective: id === null ? null : { id, name: id, removed: true }, items: [] };
    row.items.push(item);
    rows.set(id, row);
  }
  return [...rows.values()]
    .filter((row) => row.items.length > 0 || (row.objective !== null && !row.objective.removed))
    .map((row) => ({ ...row, tally: tallyOf(row.items) }))
    .sort((a, b) => Number(a.objective === null) - Number(b.objective === null) || b.tally.points - a.tally.points);
}
