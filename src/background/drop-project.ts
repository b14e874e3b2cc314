import { Overtaken } from '../domain/failure';
import { placeWithin, reaches, type KeptSource } from '../domain/feedback/ticket-source';
import type { NightWorld } from './night-world';

const PAGE = 100;

/**
 * A project that was deleted: its items, and the tickets of the projects whose sources reached it, are sent to be dropped, as
 * far as Jira no longer has them; then those sources stop. A JQL goes on in the other projects that it is read in.
 */
export async function dropProject(world: NightWorld, project: string, by: string): Promise<void> {
  const { sources } = await world.sources.all();
  const reaching = sources.filter(({ of }) => reaches(of, project)).map((source) => source.project);
  await dropItems(world, project, by);
  for (const one of new Set(reaching)) if (one !== project) await dropTickets(world, one, by);
  await stopSources(world, project);
}

async function dropItems({ standings, work }: NightWorld, project: string, by: string): Promise<void> {
  for (let after: string | undefined; ; ) {
    const { changed, next } = await standings.changedSince(project, 0, PAGE, after);
    await work.dropIssues(changed.map(({ issue }) => issue), by);
    if (next === undefined) return;
    after = next;
  }
}

async function dropTickets({ feedbacks, work }: NightWorld, project: string, by: string): Promise<void> {
  for (let after: string | undefined; ; ) {
    const { feedback, next } = await feedbacks.list({ project }, PAGE, after);
    const tickets = feedback.filter(({ source, gone }) => source === 'ticket' && !gone);
    await work.dropIssues(tickets.flatMap(({ sourceIssue }) => sourceIssue ?? []), by);
    if (next === undefined) return;
    after = next;
  }
}

async function stopSources({ sources: store }: NightWorld, project: string): Promise<void> {
  for (;;) {
    const { sources, version } = await store.all();
    const others = sources.flatMap((source) => without(source, project));
    if (JSON.stringify(others) === JSON.stringify(sources)) return;
    try {
      return await store.put(others, version);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}

function without(source: KeptSource, project: string): KeptSource[] {
  const of = source.project === project ? null : placeWithin(source.of, (one) => one !== project);
  return of ? [{ ...source, of }] : [];
}
