import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

const PeopleJson = v.object({ values: v.array(v.object({ accountId: v.string(), displayName: v.optional(v.string(), '') })) });

const MOST = 100;

/** The names of people by accountId, for the first hundred asked; whom Jira does not show is missing. */
export async function getPeople(jira: JiraRequest, accountIds: readonly string[]): Promise<Map<string, string>> {
  const asked = [...new Set(accountIds)].slice(0, MOST);
  if (asked.length === 0) return new Map();
  const query = new URLSearchParams([...asked.map((id) => ['accountId', id]), ['maxResults', String(MOST)]]);
  const { values } = await askJira(jira, PeopleJson, route`/rest/api/3/user/bulk?${query}`);
  return new Map(values.map(({ accountId, displayName }) => [accountId, displayName]));
}
