import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

const MatchesJson = v.object({ matches: v.array(v.object({ matchedIssues: v.array(v.union([v.number(), v.string()])) })) });

/** Jira takes so many JQLs in one question, and so many issues. */
const MOST_JQLS = 100;
const MOST_ISSUES = 1000;

/** Which of the issues each JQL finds, in the order of the JQLs; one that is wrong finds none. Throws JiraFailed. */
export async function matchJql(jira: JiraRequest, issues: readonly string[], jqls: readonly string[]): Promise<ReadonlySet<string>[]> {
  const found = jqls.map(() => new Set<string>());
  for (let from = 0; from < jqls.length; from += MOST_JQLS) {
    for (let at = 0; at < issues.length; at += MOST_ISSUES) {
      const body = { issueIds: issues.slice(at, at + MOST_ISSUES).map(Number), jqls: jqls.slice(from, from + MOST_JQLS) };
      const { matches } = await askJira(jira, MatchesJson, route`/rest/api/3/jql/match`, { method: 'POST', body });
      matches.forEach(({ matchedIssues }, one) => matchedIssues.forEach((id) => found[from + one]?.add(String(id))));
    }
  }
  return found;
}
