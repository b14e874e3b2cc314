import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

const Page = v.object({ values: v.array(v.object({ id: v.string() })), isLast: v.boolean() });

/** Jira answers so many projects a page. */
const PAGE = 100;

/** The ids of all projects whose issues whoever asks may browse. Throws JiraFailed. */
export async function getProjects(jira: JiraRequest): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const { values, isLast } = await askJira(jira, Page, route`/rest/api/3/project/search?action=browse&orderBy=key&maxResults=${PAGE}&startAt=${ids.length}`);
    ids.push(...values.map(({ id }) => id));
    if (isLast || values.length === 0) return ids;
  }
}
