import type { OrderByField } from '@atlassianlabs/jql-ast';
import { badRequest } from '../http/jira-error';
import type { Issue } from '../site/issue';
import { findJqlField } from './find-jql-field';
import type { SortValue } from './jql-field';
import type { JqlScope } from './jql-scope';

interface Keyed {
  issue: Issue;
  keys: SortValue[];
}

/**
 * Puts issues in the order that a query names: nulls last in both directions, ties by the next field, and what is
 * left newest first. Throws JiraError 400 for a field that cannot be ordered by.
 */
export function orderIssues(issues: Issue[], orderBy: readonly OrderByField[], scope: JqlScope): Issue[] {
  const sorters = orderBy.map(({ field, direction }) => {
    const { name, sortValueOf } = findJqlField(field, scope);
    if (!sortValueOf) throw badRequest(`Not able to sort using field '${name}'.`);
    return { sortValueOf, sign: direction?.value.toLowerCase() === 'desc' ? -1 : 1 };
  });
  const keyed = issues.map((issue): Keyed => ({ issue, keys: sorters.map((one) => one.sortValueOf(issue)) }));
  const signs = sorters.map(({ sign }) => sign);
  return keyed.sort((a, b) => compareKeyed(a, b, signs)).map(({ issue }) => issue);
}

function compareKeyed(a: Keyed, b: Keyed, signs: readonly number[]): number {
  for (const [at, sign] of signs.entries()) {
    const difference = compareValues(a.keys[at] ?? null, b.keys[at] ?? null, sign);
    if (difference !== 0) return difference;
  }
  return b.issue.created - a.issue.created || Number(b.issue.id) - Number(a.issue.id);
}

function compareValues(a: SortValue, b: SortValue, sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}
