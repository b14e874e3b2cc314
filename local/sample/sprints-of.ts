import type { Draft } from './draft';
import { sprintsBetween, type SampleSprint } from './sprints';

/** The sprints that a draft was in: those that touch its time from being begun to being done. Epics are in none. */
export function sprintsOf({ kind, path, space }: Draft, now: number): SampleSprint[] {
  const begun = path.find(({ status }) => status === 'inProgress')?.at;
  if (kind === 'epic' || kind === 'subtask' || begun === undefined) return [];
  const last = path.at(-1);
  const until = last?.status === 'done' ? last.at : now;
  return sprintsBetween(space, begun, until, now).slice(-4);
}
