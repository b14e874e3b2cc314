import { JiraFailed } from '../domain/failure';
import { readTopRequest, type TopRequest } from '../domain/prioritise/top-request';
import { projectNamed, topOfProject } from '../extensions/top-of-project';
import type { Computation } from '../jira/function-computations';
import type { JiraProject } from '../jira/get-project';
import type { NightWorld } from './night-world';

const FUNCTION = 'topCustomerValue';
/** Stop in time: the sweep has more to do, and the next one goes on with those that are used most recently. */
const ENOUGH_SECONDS = 60;

/** What Jira keeps for one query, and what that asks. */
type Asked = TopRequest & Computation;

/**
 * Consumer of the queue `functions`: brings what Jira keeps for the queries on a project's top up to date. Where Jira asks to
 * wait, a later event or the sweep does it.
 */
export async function refreshFunctions(world: NightWorld, id: string): Promise<void> {
  const use = await world.functionUses.get(id);
  if (use && use.owedAt !== null) await world.functionUses.put(id, { ...use, owedAt: null });
  try {
    const project = await world.worth.project(id);
    const asked = (await keptFor(world)).filter((one) => one.project === project.id || one.project === project.key);
    for (const some of byProject(asked).values()) await refresh(world, project, some);
  } catch (error) {
    if (!(error instanceof JiraFailed)) throw error;
    world.report(error);
  }
}

/** The hour's backstop: all that Jira keeps for the function, the last used first, as long as there is time and Jira does not ask to wait. Where nobody uses it Jira is asked nothing. */
export async function sweepFunctions(world: NightWorld): Promise<void> {
  const began = world.now();
  if (!(await world.functionUses.any())) return;
  try {
    for (const [named, some] of byProject(await keptFor(world))) {
      if (world.now() - began > ENOUGH_SECONDS) return;
      await refresh(world, await projectNamed(world, named), some).catch((error: unknown) => {
        if (!(error instanceof JiraFailed) || error.temporary) throw error;
        world.report(error);
      });
    }
  } catch (error) {
    if (!(error instanceof JiraFailed)) throw error;
    world.report(error);
  }
}

async function keptFor({ worth }: NightWorld): Promise<Asked[]> {
  return (await worth.computations()).flatMap((one) => {
    const asked = one.functionName === FUNCTION ? readTopRequest(one.arguments) : 'arguments';
    return typeof asked === 'string' ? [] : [{ ...one, ...asked }];
  });
}

function byProject(asked: readonly Asked[]): Map<string, Asked[]> {
  const groups = new Map<string, Asked[]>();
  for (const one of asked) groups.set(one.project, [...(groups.get(one.project) ?? []), one]);
  return groups;
}

/** Tells Jira what has changed for the queries that name one project in one way. */
async function refresh(world: NightWorld, project: JiraProject | null, some: readonly Asked[]): Promise<void> {
  const jqls = await topOfProject(world, some[0]!.project, project, some);
  const changed = some.flatMap(({ id, value }, at) => (value === jqls[at] ? [] : [{ id, value: jqls[at]! }]));
  if (changed.length > 0) await world.worth.updateComputations(changed);
  if (project) await noteMost(world, project.id, Math.max(...some.map(({ count }) => count)));
}

/** A record that is missing or says less is made good, so that what is written from now on is heard of. */
async function noteMost({ functionUses }: NightWorld, project: string, most: number): Promise<void> {
  const use = await functionUses.get(project);
  if (use?.most !== most) await functionUses.put(project, { v: 1, most, owedAt: use?.owedAt ?? null });
}
