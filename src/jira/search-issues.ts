import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import { FIGURE_PROPERTY } from './figure-property';
import { ISSUE_FIELDS, IssueJson, readIssue, type JiraIssue } from './read-issue';
import type { JiraRequest } from './requests';

const Page = v.object({ issues: v.array(IssueJson), nextPageToken: v.nullish(v.string()), isLast: v.optional(v.boolean()) });
const IdPage = v.object({ issues: v.array(v.object({ id: v.string() })) });

interface Search {
  jql: string;
  /** The token of the page before. */
  after?: string | undefined;
  maxResults: number;
  extraFields?: readonly string[];
}

/** One page of issues with their stored figures; `next` is the token of the page after, absent on the last. */
export async function searchIssues(
  jira: JiraRequest,
  { jql, after, maxResults, extraFields = [] }: Search,
): Promise<{ issues: JiraIssue[]; next?: string }> {
  const body = {
    jql,
    maxResults,
    fields: [...ISSUE_FIELDS, ...extraFields],
    properties: [FIGURE_PROPERTY],
    ...(after === undefined ? {} : { nextPageToken: after }),
  };
  const page = await askJira(jira, Page, route`/rest/api/3/search/jql`, { method: 'POST', body });
  const issues = page.issues.map(readIssue);
  return page.nextPageToken && !page.isLast ? { issues, next: page.nextPageToken } : { issues };
}

/** The ids of the first 5,000 issues. */
export async function searchIds(jira: JiraRequest, jql: string): Promise<string[]> {
  const body = { jql, maxResults: 5000, fields: ['id'] };
  const page = await askJira(jira, IdPage, route`/rest/api/3/search/jql`, { method: 'POST', body });
  return page.issues.map(({ id }) => id);
}
