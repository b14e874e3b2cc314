import * as v from 'valibot';
import { NotFound, Overtaken } from '../../domain/failure';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id, OwnId } from '../parse';
import type { World } from '../world';
import { jobEntry } from './job-entries';

const Input = v.object({ project: Id, job: OwnId });

/** No longer keeps the source of a job in step; what was brought in stays, and a job that runs runs on. */
export const stopTickets = defineCall('stop-tickets', Input, async (world, _caller, { project: asked, job: id }) => {
  const { project } = await authoriseOnProject(world, asked, 'ADMINISTER_PROJECTS');
  const job = await world.jobs.get(project.id, id);
  if (!job) throw new NotFound();
  const entry = await jobEntry(world, job);
  await forget(world, id);
  return { job: { ...entry, kept: false } };
});

async function forget({ sources: store }: World, job: string): Promise<void> {
  for (;;) {
    const { sources, version } = await store.all();
    const others = sources.filter((source) => source.job !== job);
    if (others.length === sources.length) return;
    try {
      return await store.put(others, version);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}
