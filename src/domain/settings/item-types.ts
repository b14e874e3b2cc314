import type { Settings } from './settings';

/** An issue type of a project; level 1 are the epics, whatever they are called. */
export interface IssueType {
  id: string;
  name: string;
  level: number;
}

const EPIC_LEVEL = 1;

/** The ids of the issue types that a project ranks: those it chose and still has, else its epics. */
export function itemTypesOf(types: readonly IssueType[], { itemTypes }: Pick<Settings, 'itemTypes'>): string[] {
  const chosen = itemTypes ? types.filter(({ id }) => itemTypes.includes(id)) : types.filter(({ level }) => level === EPIC_LEVEL);
  return chosen.map(({ id }) => id);
}
