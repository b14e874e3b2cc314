import * as v from 'valibot';
import { estimateTickets as estimate } from '../../domain/feedback/ticket-estimate';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id } from '../parse';
import { readSource, Source } from './ticket-source-input';

const Input = v.object({ project: Id, source: Source });

/** What bringing in a source would take, by the first hundred of its tickets. Nothing is stored. */
export const estimateTickets = defineCall('estimate-tickets', Input, async (world, _caller, { project: asked, source }) => {
  const { project } = await authoriseOnProject(world, asked, 'ADMINISTER_PROJECTS');
  const { count, first } = await readSource(world, project.id, source, null);
  const names = first.reduce((sum, ticket) => sum + ticket.names.length, 0);
  const bytes = first.reduce((sum, ticket) => sum + Buffer.byteLength(ticket.words), 0);
  return { estimate: estimate(count, { tickets: first.length, names, bytes }) };
});
