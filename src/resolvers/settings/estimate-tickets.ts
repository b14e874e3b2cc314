import * as v from 'valibot';
import type { Ticket } from '../../domain/feedback/ticket';
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
  const some = inTurn(first, newest.tickets);
  const names = some.reduce((sum, ticket) => sum + ticket.names.length, 0);
  const bytes = some.reduce((sum, ticket) => sum + Buffer.byteLength(ticket.words), 0);
  const { linkable, looked, linked } = await lookAtNames(world, of, some);
  return { estimate: { ...estimate(count, { tickets: some.length, names, links: linkable * names, bytes }), looked, linked } };
});

const MOST_A_CALL = 100;

/** The oldest, the newest, the second oldest …, each ticket once. */
function inTurn(oldest: readonly Ticket[], newest: readonly Ticket[]): Ticket[] {
  const both = Array.from({ length: Math.max(oldest.length, newest.length) }, (_, at) => [oldest[at], newest[at]].filter((ticket) => ticket !== undefined)).flat();
  return [...new Map(both.map((ticket) => [ticket.id, ticket])).values()];
}

interface LookAtNames {
  /** The share of the names that can be linked: what the caller sees and is no ticket itself. */
  linkable: number;
  looked: number;
  linked: number;
}

/** Looks at what the first tickets name, a hundred issues together: what can be linked, and how many tickets come in and name such a one. */
async function lookAtNames({ jira }: World, of: TicketPlace, tickets: readonly Ticket[]): Promise<LookAtNames> {
  const looked: Ticket[] = [];
  let room = MOST_A_CALL;
  for (const ticket of tickets) {
    room -= ticket.names.length;
    if (room < 0) break;
    looked.push(ticket);
  }
  const names = looked.flatMap((ticket) => ticket.names);
  if (names.length === 0) return { linkable: 0, looked: looked.length, linked: 0 };
  const known = new Set(tickets.map(({ id }) => id));
  const seen = await jira.issues([...new Set(names)], []);
  const items = new Set(seen.filter(({ id, projectId }) => !known.has(id) && (!('project' in of) || projectId !== of.project)).map(({ id }) => id));
  const isItem = (name: string) => items.has(name);
  const linked = looked.filter(({ customer, names: named }) => customer !== null && named.some(isItem)).length;
  return { linkable: names.filter(isItem).length / names.length, looked: looked.length, linked };
}
