import { route } from '@forge/api';
import * as v from 'valibot';
import type { JiraRequest } from './requests';

const PartlyJson = v.object({
  entries: v.optional(
    v.array(v.object({ issueId: v.nullish(v.union([v.number(), v.string()])), issueKey: v.nullish(v.string()), status: v.optional(v.number(), 200) })),
    [],
  ),
});

/** Where issues go in rank. */
export type RankPlace = { after: string } | { before: string };

/**
 * Ranks at most 50 issues, by id and in the order given, right after or before another. Answers the status of each that Jira
 * refused while it ranked the others. Throws JiraFailed where it refused them all.
 */
export async function rankIssues(jira: JiraRequest, issues: readonly string[], place: RankPlace): Promise<Map<string, number>> {
  const body = { issues, ...('after' in place ? { rankAfterIssue: place.after } : { rankBeforeIssue: place.before }) };
  return refusedIn(await jira(route`/rest/agile/1.0/issue/rank`, { method: 'PUT', body }));
}

function refusedIn(text: string): Map<string, number> {
  if (text.trim() === '') return new Map();
  const { entries } = v.parse(PartlyJson, JSON.parse(text));
  const refused = entries.filter(({ status }) => status < 200 || status >= 300);
  return new Map(refused.map(({ issueId, issueKey, status }) => [String(issueId ?? issueKey), status]));
}
