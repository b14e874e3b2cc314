import type { FieldIds } from '../domain/prioritise/figures-of-record';

/** The JQL of a project's items by their types, without an order. Every part is an id from Jira itself, never text of a person. */
export function itemsJql(projectId: string, typeIds: readonly string[]): string {
  return `project = ${projectId} AND issuetype in (${typeIds.join(', ')})`;
}

/** Jira's own order of a backlog. */
export const byRank = (jql: string): string => `${jql} ORDER BY Rank ASC`;

/** The JQL of work in open sprints: some items by id, and their children. */
export const sprintWorkJql = (ids: readonly string[]): string => `sprint in openSprints() AND (id in (${ids.join(', ')}) OR parent in (${ids.join(', ')}))`;

/** The same, but for those that are done. */
export const openOnly = (items: string): string => `${items} AND statusCategory != Done`;

/** Jira's own order of our list: must do first, then Customer value, then what asks most, then Rank. Fields that the site lacks are left out. */
export function listOrder(ids: FieldIds): string {
  const value = ids['customer-value'];
  const byValue = value ? `cf[${value.replace('customfield_', '')}] DESC, ` : '';
  return `ORDER BY worthMustDo DESC, ${byValue}worthAsking DESC, Rank ASC`;
}

/** The JQL of the issues whose figures were made before a UTC day and still fade, but for those of some projects. */
export function fadingJql(day: string, but: readonly string[]): string {
  const others = but.length > 0 ? ` AND project not in (${but.join(', ')})` : '';
  return `worthAsOf < "${day}" AND worthAsking > 0${others} ORDER BY worthAsOf ASC`;
}
