import { expectedOrder, isOpen, madeOrder, ownMoves, sentOf, type Refusal } from '../../domain/backlog/apply';
import type { JiraProject } from '../../jira/get-project';
import type { KeptApply } from '../../storage/apply-log';
import type { World } from '../world';
import { withRefused, type Course } from './course';
import { isUnexplained, readBacklog, readRanking, whoMoved } from './read-backlog';
import { readSettled } from './settled-order';

/**
 * How the backlog is now, and which moves of an apply can no longer be made: of what somebody moved, of what left the list,
 * and of what came into an open sprint. Throws what Jira throws.
 */
export async function lookAgain(world: World, project: JiraProject, apply: KeptApply): Promise<Course> {
  const since = { at: apply.since, own: [...apply.own, ownMoves(apply)] };
  const [orders, fields, back] = await Promise.all([
    world.applies.orders(apply.project, apply.id),
    world.jira.softwareFields(),
    apply.restores === null ? null : world.applies.get(apply.project, apply.restores),
  ]);
  const written = [...(back ? sentOf(back) : []), ...sentOf(apply)];
  const lastAt = Math.max(back?.lastAt ?? 0, apply.lastAt);
  const isBehind = async (now: readonly string[]) => isUnexplained(await whoMoved(world, madeOrder(apply.moves, orders, now), now, since, fields.rank));
  const order = await readSettled(world, { written, lastAt }, () => readOrder(world, project, apply, written), isBehind);
  const there = new Set(order);
  const open = apply.moves.filter(isOpen).map(({ issue }) => issue);
  const here = open.filter((id) => there.has(id));
  const [moved, sprints] = await Promise.all([
    whoMoved(world, expectedOrder(apply.moves, orders, order), order, since, fields.rank),
    fields.sprint === null || here.length === 0 ? new Map<string, string>() : world.jira.sprintWork(here, fields.sprint),
  ]);
  const refused = new Map<string, Refusal>();
  for (const issue of open) {
    const last = moved.get(issue);
    const sprint = sprints.get(issue);
    if (!there.has(issue)) refused.set(issue, { why: 'gone' });
    else if (last !== undefined) refused.set(issue, { why: 'moved', by: last?.by?.accountId ?? null, at: last?.at ?? null });
    else if (sprint !== undefined) refused.set(issue, { why: 'sprint', sprint });
  }
  const out = new Set([...moved.keys(), ...apply.moves.filter(({ state }) => state === 'refused').map(({ issue }) => issue)]);
  return withRefused({ apply, order, anchors: orders.wanted.filter((id) => !out.has(id)) }, refused);
}

async function readOrder(world: World, project: JiraProject, { whole }: KeptApply, sent: readonly string[]): Promise<string[]> {
  return (whole ? await readRanking(world, project, sent) : null) ?? readBacklog(world, project, sent);
}
