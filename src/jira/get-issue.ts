import { route } from '@forge/api';
import { askJira } from './ask-jira';
import { FIGURE_PROPERTY } from './figure-property';
import { ISSUE_FIELDS, IssueJson, readIssue, type JiraIssue } from './read-issue';
import type { JiraRequest } from './requests';

/** Reads one issue by id or key with its stored figures. Throws JiraFailed, 404 for missing and invisible alike. */
export async function getIssue(jira: JiraRequest, issue: string, extraFields: readonly string[] = []): Promise<JiraIssue> {
  const fields = [...ISSUE_FIELDS, ...extraFields].join(',');
  const path = route`/rest/api/3/issue/${issue}?fields=${fields}&properties=${FIGURE_PROPERTY}`;
  return readIssue(await askJira(jira, IssueJson, path));
}
