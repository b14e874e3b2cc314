import type { Customer } from './customer';
import type { Feedback, FeedbackLink } from './feedback';
import type { Ticket } from './ticket';

/** Whose feedback a ticket becomes. */
export interface TicketOwner {
  /** The feedback's id, the same for the same ticket and project. */
  id: string;
  project: string;
  customer: Pick<Customer, 'id' | 'name'>;
}

/**
 * The feedback that a ticket is, in the place of what was there before: what people said of it besides stays. Answers
 * `before` itself when nothing changed: then there is nothing to write.
 */
export function feedbackOfTicket(ticket: Ticket, owner: TicketOwner, links: readonly FeedbackLink[], before: Feedback | null): Feedback {
  const { id, project, customer } = owner;
  const { words, day, at, author } = ticket;
  const said = { words, day, at, customer: customer.id, customerName: customer.name };
  if (!before) return { ...NEW, ...said, id, project, author, sourceIssue: ticket.id, links };
  const name = before.customer === customer.id ? { customerName: before.customerName } : {};
  const after: Feedback = { ...before, ...said, ...name, author, links, gone: false };
  return same(before, after) ? before : after;
}

const NEW = {
  source: 'ticket',
  comments: 0,
  internalComments: 0,
  internal: false,
  unlinked: [],
  need: null,
  mergedInto: null,
  merged: [],
  edited: null,
  gone: false,
  changedAt: 0,
  version: 0,
} as const;

function same(a: Feedback, b: Feedback): boolean {
  const plain = (['words', 'day', 'at', 'customer', 'author', 'gone'] as const).every((key) => a[key] === b[key]);
  return plain && a.links.length === b.links.length && a.links.every((link, at) => sameLink(link, b.links[at]!));
}

function sameLink(a: FeedbackLink, b: FeedbackLink): boolean {
  return a.issue === b.issue && a.importance === b.importance && a.named === b.named;
}
