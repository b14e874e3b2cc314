import type { NightWorld } from './night-world';
import { writeFigures, type Written } from './write-figures';

/**
 * Consumer of the queue `figures`: writes the figures of the event's issue if they are still owed, and clears the
 * pending row unless newer ones have been asked for meanwhile. Late, double and out-of-order events change nothing.
 */
export async function consumeFigures(world: NightWorld, { body }: { body: Record<string, unknown> }): Promise<Written> {
  const issue = String(body.issue);
  const owed = await world.pendings.get(issue);
  if (!owed || (owed.notBefore ?? 0) > world.now()) return { kind: 'written', projects: [] };
  const written = await writeFigures(world, issue);
  if (written.kind === 'later') await world.pendings.postpone(owed, world.now() + written.seconds - 1);
  else await world.pendings.clear(owed);
  if (written.kind === 'written') for (const project of written.projects) await world.functions.owe(project);
  return written;
}
