import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

const ProjectJson = v.object({
  id: v.string(),
  key: v.string(),
  name: v.string(),
  issueTypes: v.optional(
    v.array(v.object({ id: v.string(), name: v.string(), hierarchyLevel: v.optional(v.number()) })),
    [],
  ),
});

export interface JiraProject {
  id: string;
  key: string;
  name: string;
  /** Its issue types; level 1 are the epics, whatever they are called, 0 the everyday work items, −1 their parts. */
  issueTypes: { id: string; name: string; level: number }[];
}

/** Reads a project by id or key. Throws JiraFailed, 404 for missing and invisible alike. */
export async function getProject(jira: JiraRequest, project: string): Promise<JiraProject> {
  const { id, key, name, issueTypes } = await askJira(jira, ProjectJson, route`/rest/api/3/project/${project}`);
  return { id, key, name, issueTypes: issueTypes.map((type) => ({ id: type.id, name: type.name, level: type.hierarchyLevel ?? 0 })) };
}
