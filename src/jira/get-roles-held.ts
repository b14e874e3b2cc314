import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

const RolesJson = v.array(v.object({ id: v.union([v.number(), v.string()]) }));

/** The ids of the project roles that whoever asks holds in a project. Throws JiraFailed, 404 when they may not see it. */
export async function getRolesHeld(jira: JiraRequest, project: string): Promise<Set<string>> {
  const roles = await askJira(jira, RolesJson, route`/rest/api/3/project/${project}/roledetails?currentMember=true`);
  return new Set(roles.map(({ id }) => String(id)));
}
