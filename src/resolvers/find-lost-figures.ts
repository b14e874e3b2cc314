import type { Item } from '../contract';
import type { World } from './world';

/** A write that has just been stored may not be on the issue yet, though its pending row is already cleared. */
const JUST_NOW = 10;

/**
 * Figures on the issue that are not the standing's are on their way while they are owed, also when only half of them
 * has arrived; an item without a pending row has had them changed or removed outside the app. Reads the store only when
 * an item looks so.
 */
export async function findLostFigures(
  { pendings, now }: World,
  items: readonly Item[],
  writtenAt: (issue: string) => number,
): Promise<Item[]> {
  const mayBeLost = (id: string) => now() - writtenAt(id) > JUST_NOW;
  const doubtful = items.filter(({ id, state }) => state === 'changed' || (state === 'pending' && mayBeLost(id)));
  if (doubtful.length === 0) return [...items];
  const owed = await pendings.owedAmong(doubtful.map(({ id }) => id));
  const settled = new Map(doubtful.map((item) => [item, owed.has(item.id) ? ('pending' as const) : ('changed' as const)]));
  return items.map((item) => ({ ...item, state: settled.get(item) ?? item.state }));
}
