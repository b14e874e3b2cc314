import { callerAccountId } from '../http/caller-account';
import { ok, READ, type Endpoint } from '../http/endpoint';
import { badRequest, JiraError } from '../http/jira-error';
import { idsOf, objectOf, optionalText, textsOf } from '../http/read-body';
import type { JiraCaller } from '../jira-caller';
import { can, type Place } from '../permissions/can';
import { hasOnSite, knownPermission } from '../permissions/has-on-site';
import type { Site } from '../site/site';

const MOST = 1000;

/** Which permissions an account has on which projects and issues; ids that mean nothing are passed over. */
export const checkPermissions: Endpoint = {
  method: 'POST',
  path: '/rest/api/3/permissions/check',
  scopes: READ,
  async handle(asked, site) {
    const body = objectOf(await asked.json(), ['accountId', 'globalPermissions', 'projectPermissions']);
    const caller = subject(optionalText(body['accountId']), asked.caller, site);
    const global = textsOf(body['globalPermissions']);
    requireKnown(global, 'GLOBAL', site);
    const grants = listOfParts(body['projectPermissions']).flatMap((part) => grantsOf(part, caller, site));
    return ok({ globalPermissions: global.filter((key) => hasOnSite(caller, key, site)), projectPermissions: grants });
  },
};

/** Asking about somebody else needs Administer Jira. */
function subject(accountId: string | undefined, caller: JiraCaller, site: Site): JiraCaller {
  if (accountId === undefined || accountId === callerAccountId(caller)) return caller;
  if (!can(caller, 'ADMINISTER', {}, site)) throw new JiraError(403, ['You do not have permission to check the permissions of others.']);
  return { kind: 'user', accountId };
}

function listOfParts(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badRequest('projectPermissions must be a list.');
  return value.filter((part) => part !== null);
}

function grantsOf(given: unknown, caller: JiraCaller, site: Site): unknown[] {
  const part = objectOf(given, ['permissions', 'projects', 'issues']);
  const permissions = textsOf(part['permissions']).filter((key) => key !== '');
  if (permissions.length === 0) throw badRequest('At least one project permission must be given.');
  requireKnown(permissions, 'PROJECT', site);
  const projects = idsOf(part['projects'], MOST);
  const issues = idsOf(part['issues'], MOST);
  return permissions.map((permission) => ({
    permission,
    projects: projects.filter((id) => granted(permission, projectPlace(id, site), caller, site)).map(Number),
    issues: issues.filter((id) => granted(permission, issuePlace(id, site), caller, site)).map(Number),
  }));
}

function requireKnown(keys: readonly string[], type: 'GLOBAL' | 'PROJECT', site: Site): void {
  const unknown = keys.filter((key) => knownPermission(key, site)?.type !== type);
  if (unknown.length > 0) throw badRequest(`Unrecognized permission: ${unknown.join(', ')}`);
}

function granted(permission: string, place: Place, caller: JiraCaller, site: Site): boolean {
  return place.project !== undefined && can(caller, permission, place, site);
}

function projectPlace(id: string, site: Site): Place {
  const project = site.projects.byIdOrKey(id);
  return project ? { project } : {};
}

function issuePlace(id: string, site: Site): Place {
  const issue = site.issues.byId(id);
  const project = issue && site.projects.byIdOrKey(issue.projectId);
  return project ? { project, issue } : {};
}
