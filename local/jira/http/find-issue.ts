import type { JiraCaller } from '../jira-caller';
import { can } from '../permissions/can';
import type { Issue } from '../site/issue';
import type { Project } from '../site/project';
import type { Site } from '../site/site';
import type { Asked } from './endpoint';
import { noIssue, noProject } from './jira-error';

/** The issue of the path's `:issue` with its project; throws the one 404 where it is missing or out of the caller's sight. */
export function askedIssue(asked: Asked, site: Site): { issue: Issue; project: Project } {
  return visibleIssue(asked.caller, asked.param('issue'), site);
}

/** An issue by id or key with its project; throws the one 404 where it is missing or out of the caller's sight. */
export function visibleIssue(caller: JiraCaller, idOrKey: string, site: Site): { issue: Issue; project: Project } {
  const issue = site.issues.byIdOrKey(idOrKey);
  const project = issue && site.projects.byIdOrKey(issue.projectId);
  if (!project || !can(caller, 'BROWSE_PROJECTS', { project, issue }, site)) throw noIssue();
  return { issue, project };
}

/** Whether the caller may see the issue. */
export function maySee(caller: JiraCaller, issue: Issue, site: Site): boolean {
  const project = site.projects.byIdOrKey(issue.projectId);
  return project !== undefined && can(caller, 'BROWSE_PROJECTS', { project, issue }, site);
}

/** A project by id or key; throws the one 404 where it is missing or out of the caller's sight. */
export function visibleProject(caller: JiraCaller, idOrKey: string, site: Site): Project {
  const project = site.projects.byIdOrKey(idOrKey);
  if (!project || !can(caller, 'BROWSE_PROJECTS', { project }, site)) throw noProject(idOrKey);
  return project;
}
