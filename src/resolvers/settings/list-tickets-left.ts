import * as v from 'valibot';
import { NotFound } from '../../domain/failure';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id, OwnId } from '../parse';

const Input = v.object({ project: Id, job: OwnId, after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,6}$/))) });

/** What a page of a job did not bring in or link, as far as the caller may see the tickets and what they name. */
export const listTicketsLeft = defineCall('list-tickets-left', Input, async (world, _caller, { project: asked, job: id, after }) => {
  const { project } = await authoriseOnProject(world, asked, 'ADMINISTER_PROJECTS');
  const job = await world.jobs.get(project.id, id);
  if (job?.work.kind !== 'tickets') throw new NotFound();
  const chunk = Number(after ?? 0);
  const next = chunk + 1 < job.work.chunks ? { next: String(chunk + 1) } : {};
  const entries = chunk < job.work.chunks ? await world.jobs.left(id, chunk) : [];
  if (entries.length === 0) return { left: [], ...next };
  const keys = await world.jira.linkKeys([...new Set(entries.map(({ ticket }) => ticket))]);
  const left = entries.flatMap(({ ticket, why, names }) => {
    const seen = keys.get(ticket);
    return seen ? [{ key: seen.key, why, names: names.flatMap((name) => seen.links.get(name) ?? []) }] : [];
  });
  return { left, ...next };
});
