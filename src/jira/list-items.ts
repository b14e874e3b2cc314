import type { FieldIds } from '../domain/prioritise/figures-of-record';
import type { JiraProject } from './get-project';
import { itemsJql, listOrder, openOnly } from './jql';
import type { JiraIssue } from './read-issue';
import type { JiraRequest } from './requests';
import { searchIssues } from './search-issues';

/** The first of a project's open epics. */
export interface ItemPage {
  /** What Jira was asked, without its order; empty for a project that has no epic types and so no items. */
  jql: string;
  /** The same with those that are done. */
  scope: string;
  issues: JiraIssue[];
}

const PAGE = 50;

/** A project's first 50 open epics, sorted by Jira itself: must do, Customer value, Rank. Throws JiraFailed. */
export async function listItems(
  jira: JiraRequest,
  { id, epicTypes }: JiraProject,
  fieldIds: FieldIds,
): Promise<ItemPage> {
  if (epicTypes.length === 0) return { jql: '', scope: '', issues: [] };
  const scope = itemsJql(id, epicTypes);
  const jql = openOnly(scope);
  const search = { jql: `${jql} ${listOrder(fieldIds)}`, maxResults: PAGE, extraFields: Object.values(fieldIds) };
  return { jql, scope, issues: await searchIssues(jira, search) };
}
