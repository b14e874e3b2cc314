import { route } from '@forge/api';
import * as v from 'valibot';
import type { Ticket } from '../domain/feedback/ticket';
import { askJira } from './ask-jira';
import { readTicket, ticketFields, TicketJson } from './read-ticket';
import type { JiraRequest } from './requests';

const Page = v.object({ issues: v.array(TicketJson), nextPageToken: v.nullish(v.string()) });
const Fetched = v.object({ issues: v.array(TicketJson) });
const CountJson = v.object({ count: v.number() });
const IdPage = v.object({ issues: v.array(v.object({ id: v.string() })), nextPageToken: v.nullish(v.string()) });

export interface TicketPage {
  tickets: Ticket[];
  /** The token of the page after. */
  next?: string;
}

/** Jira answers so many issues a page once fields are asked for. */
const PAGE = 100;
const MOST_IDS = 5000;

/** A page of the tickets that a JQL finds, 100 or fewer, those that whoever asks may see. Throws JiraFailed: 400 for a wrong JQL, and for a token that is too old. */
export async function searchTickets(jira: JiraRequest, jql: string, customerField: string | null, after: string | null): Promise<TicketPage> {
  const body = { jql, maxResults: PAGE, fields: ticketFields(customerField), ...(after === null ? {} : { nextPageToken: after }) };
  const page = await askJira(jira, Page, route`/rest/api/3/search/jql`, { method: 'POST', body });
  const tickets = page.issues.map((issue) => readTicket(issue, customerField));
  return page.nextPageToken ? { tickets, next: page.nextPageToken } : { tickets };
}

/** Up to 100 tickets by id; those that whoever asks may not see are left out. */
export async function fetchTickets(jira: JiraRequest, ids: readonly string[], customerField: string | null): Promise<Ticket[]> {
  const body = { issueIdsOrKeys: ids, fields: ticketFields(customerField) };
  const { issues } = await askJira(jira, Fetched, route`/rest/api/3/issue/bulkfetch`, { method: 'POST', body });
  return issues.map((issue) => readTicket(issue, customerField));
}

/** About how many issues a JQL finds. Throws JiraFailed, 400 for a wrong one. */
export async function countIssues(jira: JiraRequest, jql: string): Promise<number> {
  const { count } = await askJira(jira, CountJson, route`/rest/api/3/search/approximate-count`, { method: 'POST', body: { jql } });
  return count;
}

/** The ids of all issues that a JQL finds, 5,000 a call; no further than a page on once there are `most`. Of those in `fresh`, at most 50, Jira looks at what was written last. */
export async function allIds(jira: JiraRequest, jql: string, fresh: readonly string[] = [], most = Infinity): Promise<string[]> {
  const ids: string[] = [];
  let token: string | null | undefined;
  do {
    const reconciled = fresh.length > 0 ? { reconcileIssues: fresh.map(Number) } : {};
    const body = { jql, maxResults: MOST_IDS, fields: ['id'], ...reconciled, ...(token ? { nextPageToken: token } : {}) };
    const page: v.InferOutput<typeof IdPage> = await askJira(jira, IdPage, route`/rest/api/3/search/jql`, { method: 'POST', body });
    ids.push(...page.issues.map(({ id }) => id));
    token = page.nextPageToken;
  } while (token && ids.length < most);
  return ids;
}
