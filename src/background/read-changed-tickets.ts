import { Overtaken } from '../domain/failure';
import { jqlOfPlace, type KeptSource } from '../domain/feedback/ticket-source';
import { presentPlace } from './find-tickets';
import type { NightWorld } from './night-world';

/** Jira's search shows what changed with a delay. */
const LATE_MINUTES = 60;

/**
 * The night's pass over the sources: tickets that changed since the pass before are read again, for events may be lost. A
 * source that Jira refuses does not keep the others waiting: it is reported, and looked at again the next night.
 */
export async function readChangedTickets(world: NightWorld): Promise<void> {
  const began = world.now();
  const { sources } = await world.sources.all();
  for (const source of sources) {
    try {
      const minutes = Math.ceil((began - source.seenAt) / 60) + LATE_MINUTES;
      const place = await presentPlace(world, source.of);
      if (place) await world.work.readTickets(source.id, await world.worth.allIds(jqlOfPlace(place, minutes)));
      await rememberSeen(world, source, began);
    } catch (error) {
      world.report(error);
    }
  }
}

async function rememberSeen(world: NightWorld, { id }: KeptSource, seenAt: number): Promise<void> {
  for (;;) {
    const { sources, version } = await world.sources.all();
    try {
      return await world.sources.put(sources.map((one) => (one.id === id ? { ...one, seenAt } : one)), version);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}
