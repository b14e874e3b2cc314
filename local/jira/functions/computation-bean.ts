import { jiraDate } from '../beans/jira-date';
import type { Computation } from './computation';

/** What the app answered for a clause, as Jira's REST shows it to the app. */
export function computationBean({ id, functionKey, functionName, field, operator, arguments: given, result, created, updated, used }: Computation): Record<string, unknown> {
  const times = { created: jiraDate(created), updated: jiraDate(updated), used: jiraDate(used) };
  return { id, functionKey, functionName, field, operator, arguments: given, ...result, ...times };
}
