import * as v from 'valibot';
import { NotFound, Overtaken } from '../../domain/failure';
import type { JobEntry } from '../../contract';
import type { KeptJob } from '../../storage/job';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id, OwnId } from '../parse';
import type { World } from '../world';
import { jobEntry } from './job-entries';

const Input = v.object({ project: Id, job: OwnId, act: v.picklist(['cancel', 'resume']) });

/** Stops a job after the page that it is at, or goes on from there. What is done already stays as it is. */
export const controlJob = defineCall('control-job', Input, async (world, _caller, { project: asked, job: id, act }) => {
  const { project } = await authoriseOnProject(world, asked, 'ADMINISTER_PROJECTS');
  const { job, entry } = await changeJob(world, project.id, id, act === 'cancel' ? cancelled : resumed);
  if (act === 'resume' && job.state === 'running') await world.work.go(job, 0);
  return { job: entry };
});

/** Changes a job and answers how it is shown then, which is read before it is stored. */
async function changeJob(world: World, project: string, id: string, change: (job: KeptJob) => KeptJob): Promise<{ job: KeptJob; entry: JobEntry }> {
  for (;;) {
    const job = await world.jobs.get(project, id);
    if (!job) throw new NotFound();
    const changed = change(job);
    if (changed === job) return { job, entry: await jobEntry(world, job) };
    const next = { ...changed, at: world.now(), version: job.version + 1 };
    const entry = await jobEntry(world, next);
    try {
      await world.jobs.put(next, job.version);
      return { job: next, entry };
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}

function cancelled(job: KeptJob): KeptJob {
  return job.state === 'running' ? { ...job, state: 'cancelled' } : job;
}

/** The next slice has a number of its own: events of the slices before do nothing. */
function resumed(job: KeptJob): KeptJob {
  if (job.state === 'running' || job.state === 'done') return job;
  return { ...job, state: 'running', problem: null, again: true, tries: 0, slice: job.slice + 1 };
}
