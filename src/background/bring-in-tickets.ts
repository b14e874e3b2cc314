import { Invalid } from '../domain/failure';
import type { Ticket } from '../domain/feedback/ticket';
import type { TicketStored } from '../domain/feedback/ticket-count';
import { leftOf, type LeftTicket } from '../domain/feedback/ticket-left';
import { conditionOf, type KeptSource } from '../domain/feedback/ticket-source';
import type { Feedback } from '../domain/feedback/feedback';
import type { NightWorld } from './night-world';
import { feedbackIdOf, storeTicket, type Seen } from './store-ticket';

/** What became of one ticket. */
export interface Brought {
  stored: TicketStored;
  /** How many issues it is linked to now. */
  links: number;
  left: LeftTicket[];
}

const SIDE_BY_SIDE = 5;
const PAGE = 100;

/**
 * Makes each of some tickets of a source a feedback of its project, or changes the one that it is: a ticket that says what it
 * said before writes nothing. What was stored after `since` (seconds) counts as stored now, so that a page which is done again
 * counts the same.
 */
export async function bringInTickets(world: NightWorld, source: KeptSource, tickets: readonly Ticket[], since: number): Promise<Brought[]> {
  const named = await readNamed(world, source, tickets);
  const known = await world.feedbacks.getMany(tickets.map(({ id }) => feedbackIdOf(world, source, id)));
  const brought: Brought[] = [];
  for (let from = 0; from < tickets.length; from += SIDE_BY_SIDE) {
    const some = tickets.slice(from, from + SIDE_BY_SIDE);
    brought.push(...(await Promise.all(some.map((ticket) => bringInOne(world, source, ticket, { named, known, since })))));
  }
  return brought;
}

interface Facts {
  named: Seen;
  known: ReadonlyMap<string, Feedback>;
  since: number;
}

async function bringInOne(world: NightWorld, source: KeptSource, ticket: Ticket, { named, known, since }: Facts): Promise<Brought> {
  const before = known.get(feedbackIdOf(world, source, ticket.id)) ?? null;
  const refused = (why: LeftTicket['why']): Brought => ({ stored: 'refused', links: 0, left: [{ ticket: ticket.id, why, names: [] }] });
  if (!ticket.customer) return refused('no customer');
  try {
    const { wrote, feedback, left } = await storeTicket(world, source, { ...ticket, customer: ticket.customer }, named, before);
    const stored = storedAs(before, wrote, since);
    return { stored, links: feedback.links.length, left: leftOf(ticket.id, ticket.names, left) };
  } catch (error) {
    if (error instanceof Invalid) return refused('no room');
    throw error;
  }
}

function storedAs(before: Feedback | null, wrote: boolean, since: number): TicketStored {
  if (!before) return 'added';
  if (before.changedAt > since) return before.version === 1 ? 'added' : 'changed';
  return wrote ? 'changed' : 'same';
}

/** What the app knows of the issues that the tickets name: two or three calls of Jira for a page. */
async function readNamed({ worth }: NightWorld, { of }: KeptSource, tickets: readonly Ticket[]): Promise<Seen> {
  const names = [...new Set(tickets.flatMap((ticket) => ticket.names))];
  const projects = new Map<string, string>();
  for (let from = 0; from < names.length; from += PAGE) {
    for (const { id, projectId } of await worth.issues(names.slice(from, from + PAGE), [])) projects.set(id, projectId);
  }
  if ('project' in of) return { projects, isTicket: (issue) => projects.get(issue) === of.project };
  const [matched] = await worth.matchJql([...projects.keys()], [conditionOf(of)]);
  return { projects, isTicket: (issue) => matched?.has(issue) ?? false };
}
