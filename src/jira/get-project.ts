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
  /** The ids of its epic types, whatever they are called: those one level above the everyday work item. */
  epicTypes: string[];
}

const EPIC_LEVEL = 1;

/** Reads a project by id or key. Throws JiraFailed, 404 for missing and invisible alike. */
export async function getProject(jira: JiraRequest, project: string): Promise<JiraProject> {
  const { id, key, name, issueTypes } = await askJira(jira, ProjectJson, route`/rest/api/3/project/${project}`);
  const epicTypes = issueTypes.filter(({ hierarchyLevel }) => hierarchyLevel === EPIC_LEVEL).map((type) => type.id);
  return { id, key, name, epicTypes };
}
