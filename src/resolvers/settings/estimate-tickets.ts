import * as v from 'valibot';
import { estimateTickets as estimate } from '../../domain/feedback/ticket-estimate';
import { conditionOf, type TicketPlace } from '../../domain/feedback/ticket-source';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id } from '../parse';
import type { World } from '../world';
import { readSource, Source } from './ticket-source-input';

const Input = v.object({ project: Id, source: Source });

/** What bringing in a source would take, by the oldest hundred of its tickets and the newest: customers file other tickets today than years ago. Nothing is stored. */
export const estimateTickets = defineCall('estimate-tickets', Input, async (world, _caller, { project: asked, source }) => {
  const { project } = await authoriseOnProject(world, asked, 'ADMINISTER_PROJECTS');
  const { of, count, first } = await readSource(world, project.id, source, null);
  const newest = await world.jira.searchTickets(`${conditionOf(of)} ORDER BY created DESC`, null, null);
  const some = [...first, ...newest.tickets];
  const names = some.flatMap((ticket) => ticket.names);
  const bytes = some.reduce((sum, ticket) => sum + Buffer.byteLength(ticket.words), 0);
  const links = await countLinks(world, of, names);
  return { estimate: estimate(count, { tickets: some.length, names: names.length, links, bytes }) };
});

const MOST_A_CALL = 100;

/** How many of the names can be linked, by the first hundred: what the caller sees that is no ticket itself. */
async function countLinks({ jira }: World, of: TicketPlace, names: readonly string[]): Promise<number> {
  const looked = names.slice(0, MOST_A_CALL);
  if (looked.length === 0) return 0;
  const seen = await jira.issues([...new Set(looked)], []);
  const items = new Set(seen.filter(({ projectId }) => !('project' in of) || projectId !== of.project).map(({ id }) => id));
  return (looked.filter((name) => items.has(name)).length / looked.length) * names.length;
}
