import { expectedOrder, ownMoves, type ApplyMove, type Refusal } from '../../domain/backlog/apply';
import { homePlan, homesOf } from '../../domain/backlog/homes';
import { afterMoves } from '../../domain/backlog/move';
import type { JiraProject } from '../../jira/get-project';
import type { LastRank } from '../../jira/last-ranked';
import type { KeptApply } from '../../storage/apply-log';
import type { World } from '../world';
import { begunApply } from './begun-apply';
import { readBacklog, readRanking, whoMoved } from './read-backlog';

/**
 * Begins to bring what an apply moved back to where it stood among all work of the project, but for what somebody has moved
 * since. Where there is too much work to look through, among the list alone.
 */
export async function beginRestore(world: World, project: JiraProject, of: KeptApply, { id, by }: Pick<KeptApply, 'id' | 'by'>): Promise<KeptApply> {
  const since = world.now();
  const moved = of.moves.filter(({ state }) => state === 'done' || state === 'sent').map(({ issue }) => issue);
  const sees = await world.jira.browsable(moved);
  const sent = moved.filter((issue) => sees.has(issue));
  const [orders, list, ranking] = await Promise.all([world.applies.orders(project.id, of.id), readBacklog(world, project, sent), of.homes && readRanking(world, project, sent)]);
  const listed = new Set(list);
  const [expected, wanted] = [expectedOrder(of.moves, orders, ranking ?? list), orders.seen].map((order) => order.filter((issue) => listed.has(issue))) as [string[], string[]];
  const { rank } = await world.jira.softwareFields();
  const others = await whoMoved(world, expected, list, { at: of.since, own: [...of.own, ownMoves(of)] }, rank);
  const ground = ranking ?? list;
  const rows = new Set(sent.filter((issue) => listed.has(issue) && !others.has(issue)));
  const plan = homePlan(ground, wanted.filter((issue) => !others.has(issue)), rows, of.homes ?? {});
  const moving = new Set(plan.map(({ issue }) => issue));
  const refused = (issue: string): Refusal | null => (listed.has(issue) ? refusalBy(others, issue) : { why: 'gone' });
  const moves = [...wanted.filter((issue) => sent.includes(issue)), ...sent.filter((issue) => !listed.has(issue))].flatMap((issue): ApplyMove[] => {
    const why = refused(issue);
    const places = { issue, from: list.indexOf(issue) + 1, to: wanted.indexOf(issue) + 1 };
    if (why) return [{ ...places, state: 'refused', refused: why }];
    return moving.has(issue) ? [{ ...places, state: 'waiting', refused: null }] : [];
  });
  const about = { id, project: project.id, by, since, own: [], restores: of.id, whole: ranking !== null, homes: ranking && homesOf(ranking, [...moving]) };
  return begunApply(world, about, { seen: ground, wanted: afterMoves(ground, plan) }, moves);
}

function refusalBy(others: ReadonlyMap<string, LastRank | null>, issue: string): Refusal | null {
  const last = others.get(issue);
  return last === undefined ? null : { why: 'moved', by: last?.by?.accountId ?? null, at: last?.at ?? null };
}
