import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import { sprintWorkJql } from './jql';
import type { JiraRequest } from './requests';

const SprintsJson = v.array(v.looseObject({ name: v.optional(v.string(), ''), state: v.optional(v.string(), '') }));
const Page = v.object({
  issues: v.array(v.object({ id: v.string(), fields: v.looseObject({ parent: v.nullish(v.object({ id: v.string() })) }) })),
  nextPageToken: v.nullish(v.string()),
});

/** Jira answers so many issues a page once fields are asked for, and takes so many ids in a query at ease. */
const PAGE = 100;
const AT_ONCE = 500;

/** Which of some items have work in an open sprint, themselves or a child of any project, with the name of the sprint. Throws JiraFailed. */
export async function findSprintWork(jira: JiraRequest, items: readonly string[], sprintField: string): Promise<Map<string, string>> {
  const parts: string[][] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) parts.push(items.slice(from, from + AT_ONCE));
  const found = await Promise.all(parts.map((part) => readSprintWork(jira, sprintWorkJql(part), sprintField)));
  const asked = new Set(items);
  return new Map(found.flat().filter(([issue]) => asked.has(issue)));
}

async function readSprintWork(jira: JiraRequest, jql: string, sprintField: string): Promise<[string, string][]> {
  const work: [string, string][] = [];
  let token: string | null | undefined;
  do {
    const body = { jql, maxResults: PAGE, fields: ['parent', sprintField], ...(token ? { nextPageToken: token } : {}) };
    const page: v.InferOutput<typeof Page> = await askJira(jira, Page, route`/rest/api/3/search/jql`, { method: 'POST', body });
    for (const { id, fields } of page.issues) {
      const sprint = openSprint(fields[sprintField]);
      work.push([id, sprint]);
      if (fields.parent) work.push([fields.parent.id, sprint]);
    }
    token = page.nextPageToken;
  } while (token);
  return work;
}

function openSprint(held: unknown): string {
  const read = v.safeParse(SprintsJson, held);
  return read.success ? (read.output.find(({ state }) => state.toLowerCase() === 'active')?.name ?? '') : '';
}
