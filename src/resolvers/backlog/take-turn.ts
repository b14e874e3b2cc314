import { Overtaken } from '../../domain/failure';
import type { KeptApply } from '../../storage/apply-log';
import type { World } from '../world';

/** The platform ends a call after 25 seconds: whoever has the backlog then has it no more. */
const TURN_SECONDS = 30;
const TURN_TRIES = 12;
const TURN_PAUSE_MS = 400;

/** Does something while no other apply may move what is in a project's backlog. Throws Overtaken where another has it for too long. */
export async function inTurn<Result>(world: World, apply: Pick<KeptApply, 'project' | 'id'>, work: () => Promise<Result>): Promise<Result> {
  const turn = await takeTurn(world, apply);
  try {
    return await work();
  } finally {
    // It ends by itself: what was moved is told all the same.
    await world.applies.release(apply.project, turn).catch(() => undefined);
  }
}

async function takeTurn({ applies, now, wait }: World, { project, id }: Pick<KeptApply, 'project' | 'id'>): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await applies.take(project, id, now(), now() + TURN_SECONDS);
    } catch (error) {
      if (!(error instanceof Overtaken) || tries === TURN_TRIES) throw error;
      await wait(TURN_PAUSE_MS);
    }
  }
}
