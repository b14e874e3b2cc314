import type { ShownItem } from './shown-item';

/** Item types that stand beside each other. An item of a higher level holds items of a lower one: their values are never added up. */
export interface Level {
  level: number;
  /** The names of the types, those of most items first. */
  types: string[];
}

/** The levels that the items stand on, the highest first. */
export function levelsOf(items: readonly ShownItem[]): Level[] {
  const counts = new Map<number, Map<string, number>>();
  for (const { level, type } of items) {
    const types = counts.get(level) ?? new Map<string, number>();
    counts.set(level, types.set(type.name, (types.get(type.name) ?? 0) + 1));
  }
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([level, types]) => ({ level, types: [...types].sort(([, a], [, b]) => b - a).map(([name]) => name) }));
}
