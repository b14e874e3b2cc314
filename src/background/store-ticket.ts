import { newCustomer, type Customer } from '../domain/feedback/customer';
import type { Feedback } from '../domain/feedback/feedback';
import { issuesOf, type Group } from '../domain/feedback/group';
import { nameKey } from '../domain/feedback/name-key';
import type { Ticket, TicketCustomer } from '../domain/feedback/ticket';
import { feedbackOfTicket, withdrawn } from '../domain/feedback/ticket-feedback';
import { ticketLinks, type TicketLinks } from '../domain/feedback/ticket-links';
import type { KeptSource } from '../domain/feedback/ticket-source';
import { groupChange } from '../resolvers/feedback/change-group';
import { groupOf } from '../resolvers/feedback/see-feedback';
import { storeChange } from '../resolvers/store-change';
import type { NightWorld } from './night-world';

/** What the app knows of the issues that tickets name. */
export interface Seen {
  /** Where each is; what the app may not see is missing. */
  projects: ReadonlyMap<string, string>;
  isTicket(issue: string): boolean;
}

/** The feedback that a ticket is now, and what it names that is not linked. */
interface Target {
  wrote: boolean;
  feedback: Feedback;
  left: TicketLinks['left'];
}

type Whole = Ticket & { customer: TicketCustomer };

/** The id of the feedback that a ticket is in a project, however often it is brought in. */
export function feedbackIdOf({ ids }: Pick<NightWorld, 'ids'>, { project }: KeptSource, ticket: string): string {
  return ids.from('ticket', project, ticket);
}

/**
 * Stores what a ticket says, all of it in one transaction or nothing; `known` is its feedback as it was read a moment ago. Throws
 * Invalid when an item of it takes no more.
 */
export async function storeTicket(world: NightWorld, source: KeptSource, ticket: Whole, seen: Seen, known: Feedback | null): Promise<Target> {
  const customer = await customerOf(world, ticket.customer);
  if (known && alone(known)) {
    const target = targetOf(world, source, ticket, { seen, customer: customer.is, before: known, group: [known] });
    if (target.feedback === known) return { ...target, wrote: false };
  }
  const { result } = await storeChange<Target>(world, source.by, async (now, read) => {
    const before = await world.feedbacks.get(feedbackIdOf(world, source, ticket.id));
    const { is, isNew } = await customerOf(world, ticket.customer);
    const group = before ? await groupOf(world, before) : [];
    const target = targetOf(world, source, ticket, { seen, customer: is, before, group });
    const after = before ? group.map((one) => (one.id === before.id ? target.feedback : one)) : [target.feedback];
    const store = await groupChange(world, read, { before: [group], after: [after], projects: seen.projects, now });
    if (!store) return { result: { ...target, wrote: false }, store };
    const added = isNew ? [{ kind: 'customer' as const, customer: is, from: 0 }] : [];
    return { result: { ...target, wrote: true }, store: { ...store, truths: [...added, ...store.truths] } };
  });
  return result;
}

/** Withdraws what a ticket said that was deleted; people's own feedback stays. */
export async function withdrawTicket(world: NightWorld, source: KeptSource, ticket: string): Promise<void> {
  await storeChange(world, source.by, async (now, read) => {
    const before = await world.feedbacks.get(feedbackIdOf(world, source, ticket));
    if (!before || before.gone) return { result: null, store: null };
    const group = await groupOf(world, before);
    const after = group.map((one) => (one.id === before.id ? withdrawn(one) : one));
    return { result: null, store: await groupChange(world, read, { before: [group], after: [after], projects: new Map(), now }) };
  });
}

interface Standing {
  seen: Seen;
  customer: Customer;
  before: Feedback | null;
  group: Group;
}

function targetOf(world: NightWorld, source: KeptSource, ticket: Whole, { seen, customer, before, group }: Standing): Omit<Target, 'wrote'> {
  const others = group.filter(({ id, gone }) => id !== before?.id && !gone);
  const named = { projectOf: (issue: string) => seen.projects.get(issue), isTicket: seen.isTicket, ofGroup: issuesOf(others) };
  const { links, left } = ticketLinks(before?.links ?? [], ticket.names, named);
  const owner = { id: feedbackIdOf(world, source, ticket.id), project: source.project, customer };
  return { feedback: feedbackOfTicket(ticket, owner, links, before), left };
}

const alone = ({ mergedInto, merged }: Feedback): boolean => mergedInto === null && merged.length === 0;

/** The customer that a ticket names, by their account or their name; one that is new is stored with the ticket. */
async function customerOf({ customers, ids, now }: NightWorld, meant: TicketCustomer): Promise<{ is: Customer; isNew: boolean }> {
  const externalId = 'externalId' in meant ? meant.externalId : null;
  const id = externalId === null ? ids.from('customer', nameKey(meant.name)) : ids.from('customer', 'external', externalId);
  const known = await customers.get(id);
  return known ? { is: known, isNew: false } : { is: newCustomer(id, meant.name, now(), externalId), isNew: true };
}
