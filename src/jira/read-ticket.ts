import * as v from 'valibot';
import { dayOf, EARLIEST_DAY } from '../domain/day';
import { ticketWords, type Ticket, type TicketCustomer } from '../domain/feedback/ticket';
import { readTime } from './read-time';
import { textOfAdf } from './text-of-adf';

const PersonJson = v.object({ accountId: v.string(), displayName: v.nullish(v.string(), '') });
const LinkJson = v.object({ inwardIssue: v.optional(v.object({ id: v.string() })), outwardIssue: v.optional(v.object({ id: v.string() })) });

/** The parts of Jira's issue that become feedback. */
export const TicketJson = v.object({
  id: v.string(),
  fields: v.looseObject({
    project: v.object({ id: v.string() }),
    summary: v.nullish(v.string(), ''),
    description: v.optional(v.unknown()),
    created: v.optional(v.unknown()),
    reporter: v.nullish(PersonJson),
    issuelinks: v.nullish(v.array(LinkJson), []),
  }),
});

/** The fields to ask Jira for. */
export function ticketFields(customerField: string | null): string[] {
  return ['project', 'summary', 'description', 'created', 'reporter', 'issuelinks', ...(customerField === null ? [] : [customerField])];
}

/** Jira's JSON → a ticket. `customerField` names its customer; null: its reporter does. */
export function readTicket({ id, fields }: v.InferOutput<typeof TicketJson>, customerField: string | null): Ticket {
  const { project, summary, description, created, reporter, issuelinks } = fields;
  const at = Math.max(0, readTime(created) ?? 0);
  const linked = (issuelinks ?? []).flatMap(({ inwardIssue, outwardIssue }) => [inwardIssue?.id, outwardIssue?.id]);
  return {
    id,
    projectId: project.id,
    customer: customerField === null ? personOf(reporter) : customerOf(fields[customerField]),
    words: ticketWords(summary ?? '', textOfAdf(description)),
    day: at === 0 ? EARLIEST_DAY : dayOf(at),
    at,
    author: reporter?.accountId ?? '',
    names: [...new Set(linked.filter((one) => one !== undefined))],
  };
}

const MOST_NAME = 120;

/** Who a field names: a person, a choice, an organisation, a text; of several the first. */
function customerOf(value: unknown): TicketCustomer | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const person = v.safeParse(PersonJson, first);
  if (person.success) return personOf(person.output);
  if (typeof first !== 'object' || first === null) return named(first);
  const { value: choice, name } = first as { value?: unknown; name?: unknown };
  return named(choice ?? name);
}

function personOf(person: v.InferOutput<typeof PersonJson> | null | undefined): TicketCustomer | null {
  if (!person) return null;
  return { externalId: `jira:${person.accountId}`, name: named(person.displayName)?.name ?? person.accountId };
}

function named(text: unknown): { name: string } | null {
  const name = typeof text === 'string' || typeof text === 'number' ? String(text).trim().replace(/\s+/g, ' ').slice(0, MOST_NAME) : '';
  return name === '' ? null : { name };
}
