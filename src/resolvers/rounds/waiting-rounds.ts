import { waitsFor } from '../../domain/rounds/waits-for';
import type { Caller } from '../call';
import type { World } from '../world';

/** So many rounds that wait for one person are looked at. */
const MOST = 5;

/**
 * The rounds of a project that wait for an answer of the caller, the newest first (ids): to a work item that they see and that is
 * still in the project. The list may be late: those that wait by it are read again.
 */
export async function waitingRounds(world: World, caller: Caller, project: string): Promise<string[]> {
  const now = world.now();
  const listed = (await world.rounds.newest(project)).filter((round) => waitsFor(round, caller, now)).slice(0, MOST);
  if (listed.length === 0) return [];
  const [rounds, issues] = await Promise.all([
    Promise.all(listed.map(({ id }) => world.rounds.get(id))),
    world.jira.issues([...new Set(listed.flatMap(({ items }) => items.map(({ issue }) => issue)))], []),
  ]);
  const here = new Set(issues.filter(({ projectId }) => projectId === project).map(({ id }) => id));
  return rounds.flatMap((round) => (round && waitsFor(round, caller, now, (issue) => here.has(issue)) ? [round.id] : []));
}
