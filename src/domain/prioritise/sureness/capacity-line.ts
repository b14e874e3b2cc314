import type { Figure } from '../../figure';

/** An item as a plan for a period sees it. */
export interface Planned {
  id: string;
  /** Person-weeks; null where nobody has said. */
  effort: Figure | null;
}

/** A known effort, by the item's id. */
export interface Effort {
  id: string;
  effort: Figure;
}

/** Where a period's capacity ends in the order. Efforts in person-weeks, each as its likely figure. */
export interface CapacityLine {
  capacity: number;
  /** What the must-dos and the ranked items above the line take. */
  used: number;
  /** How many ranked items stand above it. */
  above: number;
  /** The first ranked item below, and how many person-weeks too many it is; null when all fit. */
  next: { id: string; missing: number } | null;
  /** The efforts of all above the line that have one. */
  counted: readonly Effort[];
  /** How many above the line have none: they are not counted. */
  uncounted: number;
}

/** What tenths of weeks are off when they are added up. */
export const HAIR = 1e-9;

/**
 * Draws the line after the last item that fits: must-dos count first, then the ranked ones from the top, and the first
 * that does not fit ends it, also where a smaller one below it would. An item without effort takes no room. Must-dos
 * that are too much by themselves leave no ranked item above.
 */
export function capacityLine(mustDo: readonly Planned[], ranked: readonly Planned[], capacity: number): CapacityLine {
  const counted: Effort[] = [];
  const line: CapacityLine = { capacity, used: 0, above: 0, next: null, counted, uncounted: 0 };
  const take = ({ id, effort }: Planned) => {
    if (effort) counted.push({ id, effort });
    else line.uncounted += 1;
    line.used += effort?.likely ?? 0;
  };
  mustDo.forEach(take);
  for (const item of ranked) {
    const missing = line.used + (item.effort?.likely ?? 0) - capacity;
    if (missing > HAIR) return { ...line, next: { id: item.id, missing } };
    take(item);
    line.above += 1;
  }
  return line;
}
