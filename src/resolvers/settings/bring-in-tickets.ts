import * as v from 'valibot';
import { Invalid, Overtaken } from '../../domain/failure';
import { samePlace, type KeptSource } from '../../domain/feedback/ticket-source';
import type { KeptJob } from '../../storage/job';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id } from '../parse';
import type { World } from '../world';
import { jobEntry } from './job-entries';
import { readSource, Source } from './ticket-source-input';

const Input = v.object({ project: Id, source: Source, customerField: v.nullable(Id) });

/**
 * Makes each ticket of a source a feedback of the project, in the background and as the app, and keeps it in step from then on.
 * A source that is being brought in already is not begun a second time.
 */
export const bringInTickets = defineCall('bring-in-tickets', Input, async (world, caller, { project: asked, source: said, customerField }) => {
  const { project } = await authoriseOnProject(world, asked, 'ADMINISTER_PROJECTS');
  if (customerField !== null) await checkField(world, customerField);
  const { of, count } = await readSource(world, project.id, said, customerField);
  const wanted = { project: project.id, of, customerField, by: caller };
  for (;;) {
    const { sources, version } = await world.sources.all();
    const known = sources.find((one) => one.project === project.id && samePlace(one.of, of));
    const before = known ? await world.jobs.get(project.id, known.job) : null;
    if (before?.state === 'running') return { job: await jobEntry(world, before) };
    const now = world.now();
    const source: KeptSource = { ...wanted, id: known?.id ?? world.ids.fresh(), job: world.ids.fresh(), seenAt: now };
    const job = jobOf(source, count, now);
    const entry = await jobEntry(world, job);
    try {
      await world.sources.put([...sources.filter((one) => one !== known), source], version, job);
      await world.work.go(job, 0);
      return { job: { ...entry, kept: true } };
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
});

async function checkField({ jira }: World, field: string): Promise<void> {
  const fields = await jira.customerFields();
  if (!fields.some(({ id }) => id === field)) throw new Invalid('customerField', 'customerField');
}

function jobOf(source: KeptSource, total: number, now: number): KeptJob {
  const { job: id, project, by } = source;
  return {
    id, project, by, total,
    state: 'running',
    done: 0,
    counts: {},
    problem: null,
    startedAt: now,
    at: now,
    work: { kind: 'tickets', source, after: null, chunks: 0 },
    slice: 1,
    pageAt: now,
    again: false,
    tries: 0,
    version: 1,
  };
}
