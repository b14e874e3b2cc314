import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

const Granted = v.object({
  projectPermissions: v.array(v.object({ permission: v.string(), issues: v.optional(v.array(v.union([v.number(), v.string()])), []) })),
});

/** Jira takes as many issues in one question. */
const MOST = 1000;

/** Which of some issues, by id, whoever asks may see. Throws JiraFailed. */
export async function getBrowsable(jira: JiraRequest, issues: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (let from = 0; from < issues.length; from += MOST) {
    const some = issues.slice(from, from + MOST).map(Number);
    const body = { projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], issues: some, projects: [] }] };
    const { projectPermissions } = await askJira(jira, Granted, route`/rest/api/3/permissions/check`, { method: 'POST', body });
    for (const { issues: granted } of projectPermissions) for (const id of granted) found.add(String(id));
  }
  return found;
}
