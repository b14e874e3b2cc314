import type { Clause, TerminalClause } from '@atlassianlabs/jql-ast';
import { badRequest } from '../http/jira-error';
import { parseJql } from '../jql/parse-jql';
import type { Site } from '../site/site';
import { clauseOf } from './clause-of';

/**
 * The JQL that the app gave in place of a condition that calls its function; undefined where it calls none. Throws JiraError
 * 400 with the app's own sentence where it refused, and for JQL that is none or that calls an app's function again.
 */
export function putInPlace(condition: TerminalClause, site: Site): Clause | undefined {
  const own = clauseOf(condition, site);
  if (!own) return undefined;
  const kept = site.functions.use(own.clause);
  if (!kept) throw badRequest(`The function '${own.called.name}' cannot be used here.`);
  if ('error' in kept.result) throw badRequest(kept.result.error);
  const { where, orderBy } = parseJql(kept.result.value);
  if (!where || orderBy) throw badRequest(`The function '${own.called.name}' gave a query that cannot stand for a condition.`);
  return where;
}
