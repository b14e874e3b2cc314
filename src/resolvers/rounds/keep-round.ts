import { Overtaken } from '../../domain/failure';
import type { Round } from '../../domain/rounds/round';
import type { Ballot } from '../../storage/ballot';
import type { World } from '../world';

/** A room full of people who answer at the very same moment get through. */
const TRIES = 12;

/** What a change makes of a round; the same round changes nothing. */
export interface ChangedRound {
  round: Round;
  ballot?: Ballot;
}

/**
 * Changes a round as it is at that moment, and keeps it; when somebody else was faster it is worked out anew on what they left.
 * Answers the round as it is then. Throws Overtaken when that keeps happening, and whatever `change` throws.
 */
export async function keepRound(
  world: Pick<World, 'rounds' | 'now' | 'wait' | 'random'>,
  seen: Round,
  change: (round: Round, now: number) => ChangedRound | Promise<ChangedRound>,
): Promise<Round> {
  for (let tries = 1, before = seen; ; tries += 1) {
    const { round, ballot } = await change(before, world.now());
    if (round === before) return before;
    const next = { ...round, version: before.version + 1 };
    try {
      await world.rounds.put(next, before.version, ballot);
      return next;
    } catch (error) {
      if (!(error instanceof Overtaken) || tries === TRIES) throw error;
      await world.wait(world.random() * Math.min(800, 50 * 2 ** tries));
      before = (await world.rounds.get(seen.id)) ?? before;
    }
  }
}
