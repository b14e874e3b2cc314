import type { SampleSpace } from './spaces/sample-space';

const SPRINT_MS = 14 * 86_400_000;

/** A sprint as the sprint field of an issue holds it. */
export interface SampleSprint {
  id: number;
  name: string;
  state: 'closed' | 'active';
  boardId: number;
  goal: string;
  startDate: string;
  endDate: string;
  completeDate?: string;
}

/** The sprints of a space that touch the time between two moments, oldest first. They follow each other, two weeks each. */
export function sprintsBetween(space: SampleSpace, from: number, to: number, now: number): SampleSprint[] {
  const sprints: SampleSprint[] = [];
  for (let at = Math.floor(from / SPRINT_MS); at <= Math.floor(to / SPRINT_MS); at += 1) sprints.push(sprint(space, at, now));
  return sprints;
}

function sprint(space: SampleSpace, at: number, now: number): SampleSprint {
  const [start, end] = [at * SPRINT_MS, (at + 1) * SPRINT_MS];
  const board = Number(space.id) - 90_000;
  const closed = end <= now;
  return {
    id: board * 10_000 + at,
    name: `${space.key} Sprint ${at % 100}`,
    state: closed ? 'closed' : 'active',
    boardId: board,
    goal: '',
    startDate: new Date(start).toISOString(),
    endDate: new Date(end).toISOString(),
    ...(closed && { completeDate: new Date(end).toISOString() }),
  };
}
