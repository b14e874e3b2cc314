import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira, tellJira } from './ask-jira';
import type { JiraRequest } from './requests';

const PAGE = 100;
const MOST = 1000;

const PageJson = v.object({
  isLast: v.optional(v.boolean(), true),
  values: v.array(
    v.object({ id: v.string(), functionName: v.string(), operator: v.string(), arguments: v.optional(v.array(v.string()), []), value: v.optional(v.string()) }),
  ),
});

/** What Jira keeps of an answer that the app gave for a function in somebody's query. `value` is its JQL, where it was no refusal. */
export type Computation = v.InferOutput<typeof PageJson>['values'][number];

/** What Jira keeps for the app's functions, the last used first, 1,000 at most. Throws JiraFailed. */
export async function listComputations(jira: JiraRequest): Promise<Computation[]> {
  const found: Computation[] = [];
  for (let isLast = false; !isLast && found.length < MOST; ) {
    const page = await askJira(jira, PageJson, route`/rest/api/3/jql/function/computation?orderBy=${'-used'}&startAt=${found.length}&maxResults=${PAGE}`);
    found.push(...page.values);
    isLast = page.isLast || page.values.length === 0;
  }
  return found;
}

/** Puts other JQL in its place; what Jira no longer keeps is passed over. Throws JiraFailed. */
export async function updateComputations(jira: JiraRequest, values: readonly { id: string; value: string }[]): Promise<void> {
  const path = route`/rest/api/3/jql/function/computation?skipNotFoundPrecomputations=${'true'}`;
  for (let from = 0; from < values.length; from += PAGE) await tellJira(jira, path, { method: 'POST', body: { values: values.slice(from, from + PAGE) } });
}
