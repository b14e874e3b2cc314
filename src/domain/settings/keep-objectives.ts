import type { Objective } from './settings';

/**
 * The objectives that settings are saved with: one that was known before never vanishes, for an item may serve it; left
 * out it stays as removed. One without an id (`''`) is new and gets one from `makeId`; an id that nobody knows is none.
 */
export function keepObjectives(before: readonly Objective[], next: readonly Objective[], makeId: () => string): Objective[] {
  const known = new Set(before.map(({ id }) => id));
  const kept = next.flatMap((objective) => {
    if (known.delete(objective.id)) return [objective];
    return objective.removed ? [] : [{ ...objective, id: makeId() }];
  });
  const left = before.filter(({ id }) => known.has(id)).map((objective) => ({ ...objective, removed: true }));
  return [...kept, ...left];
}
