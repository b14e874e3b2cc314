import { route } from '@forge/api';
import * as v from 'valibot';
import { JiraFailed } from '../domain/failure';
import { askJira } from './ask-jira';
import { fetchIssues } from './fetch-issues';
import type { JiraRequest } from './requests';
import type { TopFrom } from './top-function';

const MOST_FETCHED = 100;

const IdPage = v.object({ issues: v.array(v.object({ id: v.string() })), nextPageToken: v.nullish(v.string()) });

/**
 * Of the issues that a JQL finds, the N-th largest value of a field for each N of `counts`; `all` where fewer have one. Issues
 * with a security level are not counted: not everybody who sees the project may learn of them. Throws JiraFailed, 502 where
 * what was found is gone again.
 */
export async function largestValues(jira: JiraRequest, jql: string, field: string, counts: readonly number[]): Promise<Map<number, TopFrom>> {
  const value = `cf[${field.replace('customfield_', '')}]`;
  const ids = await firstIds(jira, `${jql} AND level is EMPTY AND ${value} is not EMPTY ORDER BY ${value} DESC, key ASC`, Math.max(...counts));
  const wanted = [...new Set(counts.flatMap((count) => ids[count - 1] ?? []))];
  const values = new Map<string, number>();
  for (let from = 0; from < wanted.length; from += MOST_FETCHED) {
    for (const { id, fields } of await fetchIssues(jira, wanted.slice(from, from + MOST_FETCHED), [field])) {
      if (typeof fields[field] === 'number') values.set(id, fields[field]);
    }
  }
  return new Map(counts.map((count) => [count, fromOf(ids[count - 1], values)]));
}

function fromOf(issue: string | undefined, values: ReadonlyMap<string, number>): TopFrom {
  if (issue === undefined) return 'all';
  const value = values.get(issue);
  if (value === undefined) throw new JiraFailed(502, null, `issue ${issue} was found by a value that it no longer has`);
  return value;
}

/** The ids of the first issues that a JQL finds, `most` at most. */
async function firstIds(jira: JiraRequest, jql: string, most: number): Promise<string[]> {
  const ids: string[] = [];
  let token: string | null | undefined;
  do {
    const body = { jql, maxResults: most - ids.length, fields: ['id'], ...(token ? { nextPageToken: token } : {}) };
    const page: v.InferOutput<typeof IdPage> = await askJira(jira, IdPage, route`/rest/api/3/search/jql`, { method: 'POST', body });
    ids.push(...page.issues.map(({ id }) => id));
    token = page.nextPageToken;
  } while (token && ids.length < most);
  return ids;
}
