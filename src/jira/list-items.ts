import type { FieldIds } from '../domain/prioritise/figures-of-record';
import type { Settings } from '../domain/settings/settings';
import type { JiraProject } from './get-project';
import { listOrder } from './jql';
import { scopeOf } from './item-scope';
import type { JiraIssue } from './read-issue';
import type { JiraRequest } from './requests';
import { searchIssues } from './search-issues';

/** The first of a project's items. */
export interface ItemPage {
  /** What Jira was asked, without its order; empty for a project that has no types to rank and so no items. */
  jql: string;
  /** The same with those that are done. */
  scope: string;
  issues: JiraIssue[];
}

const PAGE = 50;

/** A project's first 50 items, sorted by Jira itself: must do, Customer value, asking, Rank. Throws JiraFailed. */
export async function listItems(
  jira: JiraRequest,
  project: JiraProject,
  settings: Pick<Settings, 'itemTypes' | 'withDone'>,
  fieldIds: FieldIds,
): Promise<ItemPage> {
  const { jql, scope } = scopeOf(project, settings);
  if (jql === '') return { jql, scope, issues: [] };
  const search = { jql: `${jql} ${listOrder(fieldIds)}`, maxResults: PAGE, extraFields: Object.values(fieldIds) };
  return { jql, scope, issues: await searchIssues(jira, search) };
}
