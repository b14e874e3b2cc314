import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import { FIGURE_PROPERTY } from './figure-property';
import { ISSUE_FIELDS, IssueJson, readIssue, type JiraIssue } from './read-issue';
import type { JiraRequest } from './requests';

const Page = v.object({ issues: v.array(IssueJson) });
const IdPage = v.object({ issues: v.array(v.object({ id: v.string() })) });

interface Search {
  jql: string;
  maxResults: number;
  extraFields?: readonly string[];
}

/** The first issues that a search finds, with their stored figures. */
export async function searchIssues(
  jira: JiraRequest,
  { jql, maxResults, extraFields = [] }: Search,
): Promise<JiraIssue[]> {
  const body = { jql, maxResults, fields: [...ISSUE_FIELDS, ...extraFields], properties: [FIGURE_PROPERTY] };
  const { issues } = await askJira(jira, Page, route`/rest/api/3/search/jql`, { method: 'POST', body });
  return issues.map(readIssue);
}

/** The ids of the first 5,000 issues. */
export async function searchIds(jira: JiraRequest, jql: string): Promise<string[]> {
  const body = { jql, maxResults: 5000, fields: ['id'] };
  const page = await askJira(jira, IdPage, route`/rest/api/3/search/jql`, { method: 'POST', body });
  return page.issues.map(({ id }) => id);
}
