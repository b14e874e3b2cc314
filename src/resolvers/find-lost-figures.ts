import type { Item } from '../contract';
import type { World } from './world';

/** A write that has just been stored may not be on the issue yet, though its pending row is already cleared. */
const JUST_NOW = 10;

/**
 * Figures that are not on the issue are on their way only while they are owed: an item without a pending row has had
 * its figures removed outside the app. Reads the store only when an item looks so.
 */
export async function findLostFigures(
  { pendings, now }: World,
  items: readonly Item[],
  writtenAt: (issue: string) => number,
): Promise<Item[]> {
  const doubtful = items.filter(({ id, state }) => state === 'pending' && now() - writtenAt(id) > JUST_NOW);
  if (doubtful.length === 0) return [...items];
  const owed = await pendings.owedAmong(doubtful.map(({ id }) => id));
  const lost = new Set(doubtful.filter(({ id }) => !owed.has(id)));
  return items.map((item) => (lost.has(item) ? { ...item, state: 'changed' as const } : item));
}
