import * as v from 'valibot';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id } from '../parse';
import { jobEntries } from './job-entries';

const Input = v.object({ project: Id });

/** A project's work in the background, newest first. */
export const listJobs = defineCall('list-jobs', Input, async (world, _caller, { project: asked }) => {
  const { project, can } = await authoriseOnProject(world, asked);
  return { jobs: await jobEntries(world, await world.jobs.newest(project.id), can.administer) };
});
