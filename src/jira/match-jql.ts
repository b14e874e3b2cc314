import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

const MatchesJson = v.object({ matches: v.array(v.object({ matchedIssues: v.array(v.union([v.number(), v.string()])) })) });

/** Which of the issues each JQL finds, in the order of the JQLs; one that is wrong finds none. Throws JiraFailed. */
export async function matchJql(jira: JiraRequest, issues: readonly string[], jqls: readonly string[]): Promise<ReadonlySet<string>[]> {
  if (issues.length === 0 || jqls.length === 0) return jqls.map(() => new Set());
  const body = { issueIds: issues.map(Number), jqls };
  const { matches } = await askJira(jira, MatchesJson, route`/rest/api/3/jql/match`, { method: 'POST', body });
  return jqls.map((_, at) => new Set(matches[at]?.matchedIssues.map(String)));
}
