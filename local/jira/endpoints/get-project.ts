import { issueTypeBean } from '../beans/kind-beans';
import { projectBean } from '../beans/project-bean';
import { userBean } from '../beans/user-bean';
import { ok, READ, type Endpoint } from '../http/endpoint';
import { visibleProject } from '../http/find-issue';

/** One project by id or key, with the issue types in use. */
export const getProject: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/project/:project',
  scopes: READ,
  handle(asked, site) {
    const { caller, origin } = asked;
    const project = visibleProject(caller, asked.param('project'), site);
    const used = new Set(site.issues.ofProject(project.id).map(({ typeId }) => typeId));
    const types = site.types.all().filter(({ id }) => used.has(id));
    return ok({
      ...projectBean(project, origin),
      description: '',
      lead: userBean(project.roles.Administrators[0] ?? null, { site, caller, origin }),
      issueTypes: types.map((type) => issueTypeBean(type, origin)),
      components: [],
      versions: [],
      assigneeType: 'UNASSIGNED',
      style: 'classic',
      isPrivate: false,
      properties: {},
    });
  },
};
