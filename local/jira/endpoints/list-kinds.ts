import { issueTypeBean, priorityBean, statusBean } from '../beans/kind-beans';
import { ok, READ, type Asked, type Endpoint } from '../http/endpoint';
import { can } from '../permissions/can';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';

/** The issue types of the projects that the caller may see. */
export const listIssueTypes: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/issuetype',
  scopes: READ,
  handle(asked, site) {
    const used = usedBy(asked, site, ({ typeId }) => typeId);
    return ok(site.types.all().filter(({ id }) => used.has(id)).map((type) => issueTypeBean(type, asked.origin)));
  },
};

/** The statuses of the projects that the caller may see. */
export const listStatuses: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/status',
  scopes: READ,
  handle(asked, site) {
    const used = usedBy(asked, site, ({ statusId }) => statusId);
    return ok(site.statuses.all().filter(({ id }) => used.has(id)).map((status) => statusBean(status, asked.origin)));
  },
};

/** All priorities. */
export const listPriorities: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/priority',
  scopes: READ,
  handle: ({ origin }, site) => ok(site.priorities.all().map((priority) => priorityBean(priority, origin))),
};

function usedBy({ caller }: Asked, site: Site, idOf: (issue: Issue) => string): Set<string> {
  const visible = site.projects.all().filter((project) => can(caller, 'BROWSE_PROJECTS', { project }, site));
  return new Set(visible.flatMap((project) => site.issues.ofProject(project.id).map(idOf)));
}
