import { expectedOrder, madeOrder, ownMoves, sentOf, type ApplyMove, type Refusal } from '../../domain/backlog/apply';
import { homePlan, homesOf } from '../../domain/backlog/homes';
import { afterMoves } from '../../domain/backlog/move';
import type { JiraProject } from '../../jira/get-project';
import type { LastRank } from '../../jira/last-ranked';
import type { KeptApply } from '../../storage/apply-log';
import type { World } from '../world';
import type { NewApply } from './begun-apply';
import { isUnexplained, readBacklog, readRanking, whoMoved } from './read-backlog';
import { readSettled } from './settled-order';

/**
 * What brings back what an apply moved to where it stood among all work of the project, but for what somebody has moved since.
 * Where there is too much work to look through, among the list alone.
 */
export async function planRestore(world: World, project: JiraProject, of: KeptApply, by: string): Promise<NewApply> {
  const since = world.now();
  const moved = sentOf(of);
  const sees = await world.jira.browsable(moved);
  const sent = moved.filter((issue) => sees.has(issue));
  const [orders, { rank }] = await Promise.all([world.applies.orders(project.id, of.id), world.jira.softwareFields()]);
  const own = { at: of.since, own: [...of.own, ownMoves(of)] };
  const read = () => Promise.all([readBacklog(world, project, sent), of.homes && readRanking(world, project, sent)]);
  const isBehind = async ([now]: [string[], unknown]) => isUnexplained(await whoMoved(world, madeOrder(of.moves, orders, now), now, own, rank));
  const [list, ranking] = await readSettled(world, { written: sent, lastAt: of.lastAt }, read, isBehind);
  const listed = new Set(list);
  const inList = (order: readonly string[]) => order.filter((issue) => listed.has(issue));
  const wanted = inList(orders.seen);
  const others = await whoMoved(world, inList(expectedOrder(of.moves, orders, ranking ?? list)), list, own, rank);
  const ground = ranking ?? list;
  const rows = new Set(inList(sent).filter((issue) => !others.has(issue)));
  const plan = homePlan(ground, wanted.filter((issue) => !others.has(issue)), rows, of.homes ?? {});
  const moving = plan.map(({ issue }) => issue);
  return {
    about: { by, since, own: [], restores: of.id, whole: ranking !== null, homes: ranking && homesOf(ranking, moving) },
    orders: { seen: ground, wanted: afterMoves(ground, plan) },
    moves: movesOf(sent, { list, wanted, moving: new Set(moving), others }),
  };
}

interface Looked {
  list: readonly string[];
  wanted: readonly string[];
  moving: ReadonlySet<string>;
  /** What somebody else has moved since. */
  others: ReadonlyMap<string, LastRank | null>;
}

/** A move for each that has to move, and for each that cannot: in the order wanted, what left the list last. */
function movesOf(sent: readonly string[], { list, wanted, moving, others }: Looked): ApplyMove[] {
  const asked = new Set(sent);
  const gone = new Set(sent.filter((issue) => !wanted.includes(issue)));
  return [...wanted.filter((issue) => asked.has(issue)), ...gone].flatMap((issue): ApplyMove[] => {
    const refused: Refusal | null = gone.has(issue) ? { why: 'gone' } : refusalBy(others, issue);
    const places = { issue, from: list.indexOf(issue) + 1, to: wanted.indexOf(issue) + 1 };
    if (refused) return [{ ...places, state: 'refused', refused }];
    return moving.has(issue) ? [{ ...places, state: 'waiting', refused: null }] : [];
  });
}

function refusalBy(others: ReadonlyMap<string, LastRank | null>, issue: string): Refusal | null {
  const last = others.get(issue);
  return last === undefined ? null : { why: 'moved', by: last?.by?.accountId ?? null, at: last?.at ?? null };
}
