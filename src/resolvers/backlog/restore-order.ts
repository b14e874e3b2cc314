import * as v from 'valibot';
import { expectedOrder, isOpen, newMoves } from '../../domain/backlog/apply';
import { NotFound } from '../../domain/failure';
import type { KeptApply } from '../../storage/apply-log';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id, Once, OwnId } from '../parse';
import type { World } from '../world';
import { begunApply } from './begun-apply';
import { carryOut } from './carry-out';
import { readBacklog } from './read-backlog';
import { showProgress } from './show-apply';

const Input = v.object({ project: Id, once: Once, apply: OwnId });

/** Brings what an apply moved of the items that the caller may see back to where it stood; an apply that is taken back goes on no more. It is an apply itself, and can be taken back. */
export const restoreOrder = defineCall('restore-order', Input, async (world, caller, said) => {
  const { project } = await authoriseOnProject(world, said.project, 'SCHEDULE_ISSUES');
  const found = await world.applies.get(project.id, said.apply);
  if (!found) throw new NotFound();
  const of = await stop(world, found);
  const moved = of.moves.filter(({ state }) => state === 'done' || state === 'sent').map(({ issue }) => issue);
  const sees = await world.jira.browsable(moved);
  const sent = moved.filter((issue) => sees.has(issue));
  const [{ seen, wanted }, now] = await Promise.all([world.applies.orders(project.id, of.id), readBacklog(world, project, sent)]);
  const orders = { seen: expectedOrder(of.moves, { seen, wanted }, now), wanted: seen };
  const about = {
    id: world.ids.from('restore', caller, project.id, of.id, said.once),
    project: project.id,
    by: caller,
    since: of.at,
    own: [{ by: of.by, from: of.at, until: of.lastAt }],
    restores: of.id,
  };
  const begun = await begunApply(world, about, orders, newMoves(orders, new Set(sent)));
  return showProgress(world, await carryOut(world, project, begun));
});

/** One that still has moves to make makes none any more. */
async function stop({ applies }: World, apply: KeptApply): Promise<KeptApply> {
  if (apply.stopped || !apply.moves.some(isOpen)) return apply;
  const stopped = { ...apply, stopped: true, version: apply.version + 1 };
  await applies.put(stopped);
  return stopped;
}
