import { itemTypesOf } from '../domain/settings/item-types';
import type { Settings } from '../domain/settings/settings';
import type { JiraProject } from './get-project';
import { itemsJql, openOnly } from './jql';

/** The JQL of a project's items without an order: `jql` those of the list, `scope` with those that are done. Both empty where no type is ranked. */
export function scopeOf(
  { id, issueTypes }: JiraProject,
  settings: Pick<Settings, 'itemTypes' | 'withDone'>,
): { jql: string; scope: string } {
  const types = itemTypesOf(issueTypes, settings);
  if (types.length === 0) return { jql: '', scope: '' };
  const scope = itemsJql(id, types);
  return { jql: settings.withDone ? scope : openOnly(scope), scope };
}

/** The JQL of all work of a project, whatever kind it is, as far as the list looks at what is done. */
export function workOf({ id }: JiraProject, { withDone }: Pick<Settings, 'withDone'>): string {
  const all = `project = ${id}`;
  return withDone ? all : openOnly(all);
}
