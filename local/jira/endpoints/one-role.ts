import { ok, READ, type Endpoint } from '../http/endpoint';
import { visibleProject } from '../http/find-issue';
import { JiraError, noProject } from '../http/jira-error';
import { PROJECT_ROLES } from '../people';
import { administers } from '../permissions/administers';

/** A role of a project with the people and groups that hold it, by name, for its administrators. */
export const getRole: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/project/:project/role/:role',
  scopes: READ,
  handle(asked, site) {
    const project = visibleProject(asked.caller, asked.param('project'), site);
    if (!administers(asked.caller, project, site)) throw noProject(asked.param('project'));
    const role = PROJECT_ROLES.find(({ id }) => String(id) === asked.param('role'));
    if (!role) throw new JiraError(404, [`Can not retrieve a role actor for a null project role.`]);
    const { id, name, description } = role;
    const people = project.roles[name].map((accountId) => {
      const displayName = site.accounts.get(accountId)?.displayName ?? 'Former user';
      return { displayName, type: 'atlassian-user-role-actor', actorUser: { accountId } };
    });
    const groups = (project.roleGroups?.[name] ?? []).map((group) => {
      const groupId = site.access.group(group)?.groupId ?? '';
      return { displayName: group, type: 'atlassian-group-role-actor', name: group, actorGroup: { name: group, displayName: group, groupId } };
    });
    const actors = [...people, ...groups].sort((a, b) => a.displayName.localeCompare(b.displayName, 'en')).map((actor, at) => ({ id: at + 1, ...actor }));
    return ok({ self: `${asked.origin}/rest/api/3/project/${project.id}/role/${id}`, id, name, description, actors });
  },
};
