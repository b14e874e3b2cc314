import { ok, READ, type Asked, type Endpoint } from '../http/endpoint';
import { visibleProject } from '../http/find-issue';
import { noProject } from '../http/jira-error';
import { callerAccountId } from '../http/caller-account';
import { administers } from '../permissions/administers';
import { PROJECT_ROLES } from '../people';
import { holdsRole } from '../permissions/holder';
import type { Project } from '../site/project';

/** The names of the project's roles with their addresses, for who administers any project or Jira. */
export const listRoles: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/project/:project/role',
  scopes: READ,
  handle(asked, site) {
    const project = visibleProject(asked.caller, asked.param('project'), site);
    if (!site.projects.all().some((one) => administers(asked.caller, one, site))) throw noProject(asked.param('project'));
    return ok(Object.fromEntries(PROJECT_ROLES.map(({ id, name }) => [name, addressOf(project, id, asked)])));
  },
};

/**
 * The roles of a project, for its administrators; with `currentMember=true` those that the caller holds, for everyone
 * who sees the project. The app as itself holds none.
 */
export const listRoleDetails: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/project/:project/roledetails',
  scopes: READ,
  handle(asked, site) {
    const project = visibleProject(asked.caller, asked.param('project'), site);
    const own = asked.query.get('currentMember') === 'true';
    if (!own && !administers(asked.caller, project, site)) throw noProject(asked.param('project'));
    const account = callerAccountId(asked.caller);
    const roles = PROJECT_ROLES.filter(({ name }) => !own || holdsRole(account, name, project, site));
    return ok(
      roles.map(({ id, name, description }) => {
        const self = addressOf(project, id, asked);
        return { self, id, name, translatedName: name, description, admin: name === 'Administrators', default: name === 'Members', roleConfigurable: true };
      }),
    );
  },
};

function addressOf(project: Project, id: number, { origin }: Asked): string {
  return `${origin}/rest/api/3/project/${project.id}/role/${id}`;
}
