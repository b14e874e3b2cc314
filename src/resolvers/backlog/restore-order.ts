import * as v from 'valibot';
import { isOpen } from '../../domain/backlog/apply';
import { NotFound, Overtaken } from '../../domain/failure';
import type { KeptApply } from '../../storage/apply-log';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id, Once, OwnId } from '../parse';
import type { World } from '../world';
import { begunApply } from './begun-apply';
import { carryOut } from './carry-out';
import { planRestore } from './plan-restore';
import { showProgress } from './show-apply';

const Input = v.object({ project: Id, once: Once, apply: OwnId });
/** One that is carried out writes how far it came now and then. */
const STOP_TRIES = 5;

/** Brings what an apply moved of the items that the caller may see back to where it stood; an apply that is taken back goes on no more. It is an apply itself, and can be taken back. */
export const restoreOrder = defineCall('restore-order', Input, async (world, caller, said) => {
  const { project } = await authoriseOnProject(world, said.project, 'SCHEDULE_ISSUES');
  const of = await stop(world, project.id, said.apply);
  const id = world.ids.from('restore', caller, project.id, of.id, said.once);
  const begun = await begunApply(world, { project: project.id, id }, () => planRestore(world, project, of, caller));
  return showProgress(world, await carryOut(world, project, begun));
});

/** The apply of that id, which makes no more moves from now on. */
async function stop({ applies }: World, project: string, id: string): Promise<KeptApply> {
  for (let tries = 1; ; tries += 1) {
    const apply = await applies.get(project, id);
    if (!apply) throw new NotFound();
    if (apply.stopped || !apply.moves.some(isOpen)) return apply;
    const stopped = { ...apply, stopped: true, version: apply.version + 1 };
    try {
      await applies.put(stopped);
      return stopped;
    } catch (error) {
      if (!(error instanceof Overtaken) || tries === STOP_TRIES) throw error;
    }
  }
}
