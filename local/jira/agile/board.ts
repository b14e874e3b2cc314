import type { Asked } from '../http/endpoint';
import { JiraError } from '../http/jira-error';
import { can } from '../permissions/can';
import type { Issue } from '../site/issue';
import type { Project } from '../site/project';
import type { Site } from '../site/site';

/** A project's one board, a scrum board, has the project's id. */
export function boardBean({ id, key, name }: Project, origin: string): Record<string, unknown> {
  const displayName = `${name} (${key})`;
  return {
    id: Number(id),
    self: `${origin}/rest/agile/1.0/board/${id}`,
    name: `${key} board`,
    type: 'scrum',
    location: { projectId: Number(id), displayName, projectName: name, projectKey: key, projectTypeKey: 'software', name: displayName },
    isPrivate: false,
  };
}

/** The project of the path's `:board`; throws the 404 where there is no such board or the caller does not see its project. */
export function askedBoard(asked: Asked, site: Site): Project {
  return visibleBoard(asked.param('board'), asked, site);
}

/** The project of a board's id; throws the same. */
export function visibleBoard(id: string, { caller }: Asked, site: Site): Project {
  const project = /^\d+$/.test(id) ? site.projects.byIdOrKey(id) : undefined;
  if (!project || !can(caller, 'BROWSE_PROJECTS', { project }, site)) {
    throw new JiraError(404, ['The requested board cannot be viewed because it either does not exist or you do not have permission to view it.']);
  }
  return project;
}

/** Whether an issue is on its project's board: epics are on none. */
export function isOnBoard({ typeId }: Issue, site: Site): boolean {
  return (site.types.get(typeId)?.hierarchyLevel ?? 0) < 1;
}
