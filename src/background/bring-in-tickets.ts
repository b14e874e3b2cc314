import { Invalid } from '../domain/failure';
import type { Ticket } from '../domain/feedback/ticket';
import type { TicketStored } from '../domain/feedback/ticket-count';
import { leftOf, type LeftTicket } from '../domain/feedback/ticket-left';
import type { KeptSource } from '../domain/feedback/ticket-source';
import type { Customer } from '../domain/feedback/customer';
import type { Feedback } from '../domain/feedback/feedback';
import type { JiraIssue } from '../jira/read-issue';
import { findTickets } from './find-tickets';
import type { NightWorld } from './night-world';
import { SIDE_BY_SIDE } from './side-by-side';
import { customerIdOf, feedbackIdOf, storeTicket, type Seen } from './store-ticket';

/** What became of one ticket. */
export interface Brought {
  stored: TicketStored;
  /** How many issues it is linked to now, and how many it names. */
  links: number;
  names: number;
  left: LeftTicket[];
}

const PAGE = 100;

/**
 * Makes each of some tickets of a source a feedback of its project, or changes the one that it is: a ticket that says what it
 * said before writes nothing. `since` is when the same tickets were begun before (null: they were not): what was stored from then
 * on counts as stored now.
 */
export async function bringInTickets(world: NightWorld, source: KeptSource, tickets: readonly Ticket[], since: number | null): Promise<Brought[]> {
  const [seen, stored] = await Promise.all([readNamed(world, source, tickets), readStored(world, source, tickets)]);
  const brought = new Map<string, Brought>();
  const lanes = byCustomer(world, tickets).map((lane) => async () => {
    for (const ticket of lane) brought.set(ticket.id, await bringInOne(world, source, ticket, { seen, stored, since }));
  });
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, async () => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift()) await lane();
  }));
  return tickets.map(({ id }) => brought.get(id)!);
}

/** The tickets of one customer come one after the other: they would be in each other's way. */
function byCustomer(world: NightWorld, tickets: readonly Ticket[]): Ticket[][] {
  const lanes = new Map<string, Ticket[]>();
  for (const ticket of tickets) {
    const customer = ticket.customer ? customerIdOf(world, ticket.customer) : '';
    lanes.set(customer, [...(lanes.get(customer) ?? []), ticket]);
  }
  return [...lanes.values()];
}

interface Facts {
  seen: Seen;
  stored: Stored;
  since: number | null;
}

async function bringInOne(world: NightWorld, source: KeptSource, ticket: Ticket, { seen, stored, since }: Facts): Promise<Brought> {
  const refused = (why: LeftTicket['why']): Brought => ({ stored: 'refused', links: 0, names: ticket.names.length, left: [{ ticket: ticket.id, why, names: [] }] });
  const { customer: asking } = ticket;
  if (!asking) return refused('no customer');
  const customerId = customerIdOf(world, asking);
  const before = stored.feedbacks.get(feedbackIdOf(world, source, ticket.id)) ?? null;
  try {
    const known = { feedback: before, customer: stored.customers.get(customerId) ?? null };
    const { wrote, feedback, customer, left } = await storeTicket(world, source, { ...ticket, customer: asking }, seen, known);
    stored.customers.set(customerId, customer);
    return { stored: storedAs(before, wrote, since), links: feedback.links.length, names: ticket.names.length, left: leftOf(ticket.id, ticket.names, left) };
  } catch (error) {
    if (error instanceof Invalid) return refused('no room');
    throw error;
  }
}

function storedAs(before: Feedback | null, wrote: boolean, since: number | null): TicketStored {
  if (!before) return 'added';
  if (since !== null && before.changedAt >= since) return before.version === 1 ? 'added' : 'changed';
  return wrote ? 'changed' : 'same';
}

/** What the store has of some tickets, by the ids of their feedbacks and customers. */
interface Stored {
  feedbacks: ReadonlyMap<string, Feedback>;
  customers: Map<string, Customer>;
}

/** One batch of the store for 25 tickets, and one for 25 of their customers. */
async function readStored(world: NightWorld, source: KeptSource, tickets: readonly Ticket[]): Promise<Stored> {
  const asking = tickets.flatMap(({ customer }) => (customer ? [customerIdOf(world, customer)] : []));
  const [feedbacks, customers] = await Promise.all([
    world.feedbacks.getMany(tickets.map(({ id }) => feedbackIdOf(world, source, id))),
    world.customers.getMany([...new Set(asking)]),
  ]);
  return { feedbacks, customers };
}

/** What the app knows of the issues that the tickets name: two or three calls of Jira for a page. */
async function readNamed(world: NightWorld, { of }: KeptSource, tickets: readonly Ticket[]): Promise<Seen> {
  const names = [...new Set(tickets.flatMap((ticket) => ticket.names))];
  const seen: JiraIssue[] = [];
  for (let from = 0; from < names.length; from += PAGE) seen.push(...(await world.worth.issues(names.slice(from, from + PAGE), [])));
  const [found] = await findTickets(world, seen, [of]);
  return { projects: new Map(seen.map(({ id, projectId }) => [id, projectId])), isTicket: (issue) => found!.has(issue) };
}
