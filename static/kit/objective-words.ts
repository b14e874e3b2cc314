import type { Objective } from '../../src/domain/settings/settings';
import { words } from './words';

/** The name of the objective that an item serves; of a removed one, with that said; empty where there is none. */
export function objectiveWords(objectives: readonly Objective[], id: string | null): string {
  const found = objectives.find((objective) => objective.id === id);
  if (!found) return id === null ? '' : words('kit.objective.gone');
  return found.removed ? words('kit.objective.removed', { name: found.name }) : found.name;
}

/** The objectives that an item may be given. */
export function objectivesOffered(objectives: readonly Objective[]): Objective[] {
  return objectives.filter(({ removed }) => !removed);
}
