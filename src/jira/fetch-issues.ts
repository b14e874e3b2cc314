import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import { FIGURE_PROPERTY } from './figure-property';
import { ISSUE_FIELDS, IssueJson, readIssue, type JiraIssue } from './read-issue';
import type { JiraRequest } from './requests';

const Fetched = v.object({ issues: v.array(IssueJson) });

/** Up to 100 issues by id with their stored figures, those that whoever asks may see. Throws JiraFailed. */
export async function fetchIssues(
  jira: JiraRequest,
  ids: readonly string[],
  extraFields: readonly string[],
): Promise<JiraIssue[]> {
  const body = { issueIdsOrKeys: ids, fields: [...ISSUE_FIELDS, ...extraFields], properties: [FIGURE_PROPERTY] };
  const { issues } = await askJira(jira, Fetched, route`/rest/api/3/issue/bulkfetch`, { method: 'POST', body });
  return issues.map(readIssue);
}
