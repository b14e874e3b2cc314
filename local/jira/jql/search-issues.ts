import { computeFunctions } from '../functions/compute-functions';
import { badRequest } from '../http/jira-error';
import type { JiraCaller } from '../jira-caller';
import { can } from '../permissions/can';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import { compileClause } from './compile-clause';
import type { JqlScope } from './jql-scope';
import { orderIssues } from './order-issues';
import { parseJql } from './parse-jql';

/**
 * The issues that a query finds and the caller may see, in its order. Throws JiraError 400 with a sentence for a query
 * that cannot be read, that names what does not exist, or that restricts nothing.
 */
export async function searchIssues(jql: string, caller: JiraCaller, site: Site): Promise<Issue[]> {
  const query = parseJql(jql);
  if (!query.where) {
    throw badRequest('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  }
  await computeFunctions(query.where, site);
  const scope = scopeOf(caller, site);
  const { test, projects } = compileClause(query.where, scope);
  const found: Issue[] = [];
  for (const issue of browsable(projects, scope)) if (test(issue)) found.push(issue);
  return orderIssues(found, query.orderBy?.fields ?? [], scope);
}

/**
 * Those of the issues, all visible to the caller, that a query finds, in its order or else in theirs; one without a condition finds all. Throws
 * JiraError 400 with a sentence for a query that cannot be read or names what does not exist.
 */
export async function matchIssues(jql: string, issues: readonly Issue[], caller: JiraCaller, site: Site): Promise<Issue[]> {
  const { where, orderBy } = parseJql(jql);
  if (where) await computeFunctions(where, site);
  const scope = scopeOf(caller, site);
  const found = where ? issues.filter(compileClause(where, scope).test) : [...issues];
  return orderBy ? orderIssues(found, orderBy.fields, scope) : found;
}

function scopeOf(caller: JiraCaller, site: Site): JqlScope {
  return { site, caller, timeZone: site.accounts.timeZoneOf(caller.kind === 'user' ? caller.accountId : '') };
}

function* browsable(projects: ReadonlySet<string> | null, { site, caller }: JqlScope): Generator<Issue> {
  for (const project of site.projects.all()) {
    if (projects && !projects.has(project.id)) continue;
    if (!can(caller, 'BROWSE_PROJECTS', { project }, site)) continue;
    for (const issue of site.issues.ofProject(project.id)) {
      if (!issue.security || can(caller, 'BROWSE_PROJECTS', { project, issue }, site)) yield issue;
    }
  }
}
