import type { JiraCaller } from '../jira-caller';
import type { Issue } from '../site/issue';
import type { Project } from '../site/project';
import type { Site } from '../site/site';
import { callerIsMeant, type Holder } from './holder';
import { GLOBAL_FOR_ALL } from './permission-scheme';
import { permissionOf } from './permissions';

/** Where a permission is asked for: the whole site, a project, or an issue of a project. */
export type Place = { project?: undefined } | { project: Project; issue?: Issue };

/**
 * Whether the caller has a permission at a place: the one rule for people, for the app, and for what the browser asks.
 * Without Browse projects, or where issue security hides the issue, nothing else is granted either.
 */
export function can(caller: JiraCaller, permission: string, place: Place, site: Pick<Site, 'access'>): boolean {
  const known = permissionOf(permission);
  if (!known) return false;
  if (known.type === 'GLOBAL') return hasGlobal(caller, permission, site);
  const { project, issue } = { issue: undefined, ...place };
  if (!project || (issue && !passesSecurity(caller, project, issue, site))) return false;
  const grants = (key: string) => caller.kind === 'app' || meantByAny(site.access.holdersOf(key, project.id), caller, project, issue, site);
  return grants('BROWSE_PROJECTS') && (permission === 'BROWSE_PROJECTS' || grants(permission));
}

function hasGlobal(caller: JiraCaller, permission: string, { access }: Pick<Site, 'access'>): boolean {
  if (GLOBAL_FOR_ALL.has(permission)) return true;
  return caller.kind === 'user' && permission !== 'SYSTEM_ADMIN' && access.isAdministrator(caller.accountId);
}

/** An issue with a security level is for those whom the level names alone. */
function passesSecurity(caller: JiraCaller, project: Project, issue: Issue, site: Pick<Site, 'access'>): boolean {
  return !issue.security || meantByAny(site.access.holdersOfLevel(issue.security.id), caller, project, issue, site);
}

function meantByAny(holders: readonly Holder[], caller: JiraCaller, project: Project, issue: Issue | undefined, site: Pick<Site, 'access'>): boolean {
  return holders.some((holder) => callerIsMeant(caller, holder, project, issue, site));
}
