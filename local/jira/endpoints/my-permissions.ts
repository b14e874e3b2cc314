import { ok, READ, type Asked, type Endpoint } from '../http/endpoint';
import { visibleIssue, visibleProject } from '../http/find-issue';
import { badRequest } from '../http/jira-error';
import { listOf } from '../http/page';
import { can, type Place } from '../permissions/can';
import { hasOnSite, knownPermission } from '../permissions/has-on-site';
import type { Permission } from '../permissions/permissions';
import type { Site } from '../site/site';

/** Which of the named permissions the caller has: on an issue, in a project, or anywhere. */
export const myPermissions: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/mypermissions',
  scopes: READ,
  handle(asked, site) {
    const keys = listOf(asked.query, 'permissions');
    if (keys.length === 0) throw badRequest("The 'permissions' query parameter is required.");
    const known = keys.map((key) => knownPermission(key, site) ?? key);
    const unknown = known.filter((one) => typeof one === 'string');
    if (unknown.length > 0) throw badRequest(`Unrecognized permission: ${unknown.join(', ')}`);
    const places = placesOf(asked, site);
    const has = ({ key }: Permission) => hasOnSite(asked.caller, key, site) || places.some((place) => can(asked.caller, key, place, site));
    const permissions = (known as Permission[]).map((one) => [one.key, { ...one, havePermission: has(one) }]);
    return ok({ permissions: Object.fromEntries(permissions) });
  },
};

/** In the global context a project permission counts if the caller has it in any project. */
function placesOf({ caller, query }: Asked, site: Site): Place[] {
  const issue = query.get('issueId') ?? query.get('issueKey');
  if (issue) return [visibleIssue(caller, issue, site)];
  const project = query.get('projectId') ?? query.get('projectKey');
  if (project) return [{ project: visibleProject(caller, project, site) }];
  return site.projects.all().map((one) => ({ project: one }));
}
