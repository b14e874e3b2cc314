import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

const RolesJson = v.array(v.object({ id: v.union([v.number(), v.string()]), name: v.string() }));

export interface JiraRole {
  id: string;
  name: string;
}

/** The roles of a project. Jira tells them to who administers it. Throws JiraFailed, 404 for everybody else. */
export async function getRoles(jira: JiraRequest, project: string): Promise<JiraRole[]> {
  const roles = await askJira(jira, RolesJson, route`/rest/api/3/project/${project}/roledetails`);
  return roles.map(({ id, name }) => ({ id: String(id), name }));
}
