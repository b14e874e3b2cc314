import * as v from 'valibot';
import type { TicketLeft } from '../../contract';
import { NotFound } from '../../domain/failure';
import type { LeftTicket } from '../../domain/feedback/ticket-left';
import type { LinkKeys } from '../../jira/link-keys';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id, OwnId } from '../parse';
import type { World } from '../world';

const Input = v.object({ project: Id, job: OwnId, named: v.boolean(), after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,6}$/))) });

/** A page of the list is one of the job's pages at least, and at most so many while they left little. */
const MOST_CHUNKS = 10;
const ENOUGH = 20;

/** What some pages of a job did not bring in or link, as far as the caller may see the tickets and what they name. */
export const listTicketsLeft = defineCall('list-tickets-left', Input, async (world, _caller, { project: asked, job: id, named, after }) => {
  const { project } = await authoriseOnProject(world, asked, 'ADMINISTER_PROJECTS');
  const job = await world.jobs.get(project.id, id);
  if (job?.work.kind !== 'tickets') throw new NotFound();
  const { chunks } = job.work;
  const entries: LeftTicket[] = [];
  const from = Number(after ?? 0);
  let chunk = from;
  for (; chunk < chunks && chunk < from + MOST_CHUNKS && entries.length < ENOUGH; chunk += 1) {
    const left = await world.jobs.left(id, chunk);
    entries.push(...left.filter(({ why }) => named !== (why === 'no link')));
  }
  const left = await shown(world, entries);
  return chunk < chunks ? { left, next: String(chunk) } : { left };
});

const MOST_A_CALL = 100;

async function shown({ jira }: World, entries: readonly LeftTicket[]): Promise<TicketLeft[]> {
  const tickets = [...new Set(entries.map(({ ticket }) => ticket))];
  const keys = new Map<string, LinkKeys>();
  for (let from = 0; from < tickets.length; from += MOST_A_CALL) {
    for (const [ticket, found] of await jira.linkKeys(tickets.slice(from, from + MOST_A_CALL))) keys.set(ticket, found);
  }
  return entries.flatMap(({ ticket, why, names }) => {
    const seen = keys.get(ticket);
    return seen ? [{ key: seen.key, why, names: names.flatMap((name) => seen.links.get(name) ?? []) }] : [];
  });
}
