import { newCustomer, type Customer } from '../domain/feedback/customer';
import type { Feedback } from '../domain/feedback/feedback';
import { issuesOf, type Group } from '../domain/feedback/group';
import type { Ticket, TicketCustomer } from '../domain/feedback/ticket';
import { feedbackOfTicket } from '../domain/feedback/ticket-feedback';
import { ticketLinks, type TicketLinks } from '../domain/feedback/ticket-links';
import type { KeptSource } from '../domain/feedback/ticket-source';
import { idOfExternal, idOfName } from '../resolvers/customers/customer-ids';
import { groupChange } from '../resolvers/feedback/change-group';
import { groupOf } from '../resolvers/feedback/see-feedback';
import { storeChange } from '../resolvers/store-change';
import type { Truth } from '../storage/truth';
import type { NightWorld } from './night-world';

/** What the app knows of the issues that tickets name. */
export interface Seen {
  /** Where each is; what the app may not see is missing. */
  projects: ReadonlyMap<string, string>;
  isTicket(issue: string): boolean;
}

/** What the store has of a ticket. */
export interface Known {
  feedback: Feedback | null;
  customer: Customer | null;
}

/** The feedback that a ticket is now, and what it names that is not linked. */
interface Target {
  wrote: boolean;
  feedback: Feedback;
  customer: Customer;
  left: TicketLinks['left'];
}

/** A ticket that says who asks. */
export type AskingTicket = Ticket & { customer: TicketCustomer };

/** The id of the feedback that a ticket is in a project, however often it is brought in. */
export function feedbackIdOf({ ids }: Pick<NightWorld, 'ids'>, { project }: KeptSource, ticket: string): string {
  return ids.from('ticket', project, ticket);
}

/** The id of the customer that a ticket names, by their account or their name. */
export function customerIdOf({ ids }: Pick<NightWorld, 'ids'>, customer: TicketCustomer): string {
  return 'externalId' in customer ? idOfExternal(ids, customer.externalId) : idOfName(ids, customer.name);
}

/**
 * Stores what a ticket says, all of it in one transaction or nothing, a customer that is new with it; `known` is what the store
 * had a moment ago, and is read again where somebody was faster. Throws Invalid when an item of it takes no more.
 */
export async function storeTicket(world: NightWorld, source: KeptSource, ticket: AskingTicket, seen: Seen, known: Known): Promise<Target> {
  let first: Known | null = known;
  const { result } = await storeChange<Target>(world, source.by, async (now, read) => {
    const { feedback: before, customer: found } = first ?? (await readKnown(world, source, ticket));
    first = null;
    const { customer, truths: added } = found ? { customer: found, truths: [] } : await customerOf(world, ticket.customer);
    const group = before ? await groupOf(world, before) : [];
    const target = targetOf(world, source, ticket, { seen, customer, before, group });
    if (target.feedback === before) return { result: { ...target, customer, wrote: false }, store: null };
    const after = before ? group.map((one) => (one.id === before.id ? target.feedback : one)) : [target.feedback];
    const store = await groupChange(world, read, { before: [group], after: [after], projects: seen.projects, now });
    return { result: { ...target, customer, wrote: true }, store: store && { ...store, truths: [...added, ...store.truths] } };
  });
  return result;
}

async function readKnown(world: NightWorld, source: KeptSource, ticket: AskingTicket): Promise<Known> {
  const [feedback, customer] = await Promise.all([
    world.feedbacks.get(feedbackIdOf(world, source, ticket.id)),
    world.customers.get(customerIdOf(world, ticket.customer)),
  ]);
  return { feedback, customer };
}

/** A customer of whom nobody has heard. One known by an account is found by their name too, unless the name leads to another. */
async function customerOf(world: NightWorld, asking: TicketCustomer): Promise<{ customer: Customer; truths: Truth[] }> {
  const externalId = 'externalId' in asking ? asking.externalId : null;
  const customer = newCustomer(customerIdOf(world, asking), asking.name, world.now(), externalId);
  const truths: Truth[] = [{ kind: 'customer', customer, from: 0 }];
  const byName = idOfName(world.ids, customer.name);
  const free = byName !== customer.id && !(await world.customers.get(byName));
  return { customer, truths: free ? [...truths, { kind: 'customer-found', id: byName, customer }] : truths };
}

interface Standing {
  seen: Seen;
  customer: Customer;
  before: Feedback | null;
  group: Group;
}

function targetOf(world: NightWorld, source: KeptSource, ticket: AskingTicket, { seen, customer, before, group }: Standing): Pick<Target, 'feedback' | 'left'> {
  const others = group.filter(({ id, gone }) => id !== before?.id && !gone);
  const named = { projectOf: (issue: string) => seen.projects.get(issue), isTicket: seen.isTicket, ofGroup: issuesOf(others) };
  const names = ticket.names.filter((issue) => !before?.unlinked.includes(issue));
  const { links, left } = ticketLinks(before?.links ?? [], names, named);
  const owner = { id: feedbackIdOf(world, source, ticket.id), project: source.project, customer };
  return { feedback: feedbackOfTicket(ticket, owner, links, before), left };
}
