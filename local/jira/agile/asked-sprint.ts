import type { Asked } from '../http/endpoint';
import { maySee } from '../http/find-issue';
import { JiraError } from '../http/jira-error';
import { can } from '../permissions/can';
import type { Site } from '../site/site';
import type { Sprint } from './sprint';
import { issuesInSprint, sprintsOf } from './sprints-of';

/** The sprint of the path's `:sprint`; throws the 404 where it is missing, or where the caller sees neither its board nor an issue in it. */
export function askedSprint(asked: Asked, site: Site): Sprint {
  const sprint = sprintsOf(site).get(Number(asked.param('sprint')));
  const project = sprint && site.projects.byIdOrKey(String(sprint.boardId));
  const seesBoard = project !== undefined && can(asked.caller, 'BROWSE_PROJECTS', { project }, site);
  if (sprint && (seesBoard || issuesInSprint(sprint.id, site).some((issue) => maySee(asked.caller, issue, site)))) return sprint;
  throw new JiraError(404, ['Sprint does not exist.']);
}

/** Throws the 403 for who may not manage the sprints of a board. */
export function requireManageSprints(boardId: number, asked: Asked, site: Site): void {
  const project = site.projects.byIdOrKey(String(boardId));
  if (project && can(asked.caller, 'MANAGE_SPRINTS_PERMISSION', { project }, site)) return;
  throw new JiraError(403, ['You do not have permission to manage sprints on this board.']);
}
