import type { JiraCaller } from '../jira-caller';
import { JIRA_ADMINISTRATORS, type RoleName } from '../people';
import type { Issue } from '../site/issue';
import type { Project } from '../site/project';
import { PERMISSION_SCHEME, GLOBAL_FOR_ALL } from './permission-scheme';
import { permissionOf } from './permissions';

/** Where a permission is asked for: the whole site, a project, or an issue of a project. */
export type Place = { project?: undefined } | { project: Project; issue?: Issue };

/**
 * Whether the caller has a permission at a place: the one rule for people, for the app, and for what the browser asks.
 * Without Browse projects, or where issue security hides the issue, nothing else is granted either.
 */
export function can(caller: JiraCaller, permission: string, place: Place): boolean {
  const known = permissionOf(permission);
  if (!known) return false;
  if (known.type === 'GLOBAL') return hasGlobal(caller, permission);
  if (!place.project) return false;
  if (place.issue && !passesSecurity(caller, place.project, place.issue)) return false;
  return grants(caller, 'BROWSE_PROJECTS', place.project) && grants(caller, permission, place.project);
}

function hasGlobal(caller: JiraCaller, permission: string): boolean {
  if (caller.kind === 'app') return GLOBAL_FOR_ALL.has(permission);
  if (JIRA_ADMINISTRATORS.includes(caller.accountId)) return permission !== 'SYSTEM_ADMIN';
  return GLOBAL_FOR_ALL.has(permission);
}

function grants(caller: JiraCaller, permission: string, project: Project): boolean {
  if (caller.kind === 'app') return true;
  return rolesOf(caller.accountId, project).some((role) => PERMISSION_SCHEME[role].has(permission));
}

/** An issue with a security level is for its project's administrators and its reporter; the app does not see it. */
function passesSecurity(caller: JiraCaller, project: Project, issue: Issue): boolean {
  if (!issue.security) return true;
  if (caller.kind === 'app') return false;
  return issue.reporter === caller.accountId || project.roles.Administrators.includes(caller.accountId);
}

function rolesOf(accountId: string, project: Project): RoleName[] {
  return (Object.keys(project.roles) as RoleName[]).filter((role) => project.roles[role].includes(accountId));
}
