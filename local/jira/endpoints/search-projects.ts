import { projectBean } from '../beans/project-bean';
import { ok, READ, type Endpoint } from '../http/endpoint';
import { badRequest } from '../http/jira-error';
import { listOf, pageOf } from '../http/page';
import { can } from '../permissions/can';
import type { Project } from '../site/project';

const USUAL = 50;
const MOST = 100;
const NEEDED: Record<string, string> = {
  view: 'BROWSE_PROJECTS',
  browse: 'BROWSE_PROJECTS',
  edit: 'ADMINISTER_PROJECTS',
  create: 'CREATE_ISSUES',
};

/** The projects that the caller may see, by key or name. */
export const searchProjects: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/project/search',
  scopes: READ,
  handle({ caller, query, origin }, site) {
    const needed = NEEDED[query.get('action') ?? 'view'];
    if (!needed) throw badRequest(`The action '${query.get('action')}' is not known.`);
    const ids = listOf(query, 'id');
    const keys = listOf(query, 'keys');
    const text = query.get('query')?.toLowerCase() ?? '';
    const found = site.projects
      .all()
      .filter((project) => can(caller, needed, { project }, site))
      .filter(({ id, key }) => (ids.length === 0 || ids.includes(id)) && (keys.length === 0 || keys.includes(key)))
      .filter(({ key, name }) => key.toLowerCase().includes(text) || name.toLowerCase().includes(text))
      .sort(orderOf(query.get('orderBy') ?? 'key'));
    const page = pageOf(found, query, USUAL, MOST);
    const self = `${origin}/rest/api/3/project/search?startAt=${page.startAt}&maxResults=${page.maxResults}`;
    return ok({ self, ...page, values: page.values.map((project) => projectBean(project, origin)) });
  },
};

function orderOf(orderBy: string): (a: Project, b: Project) => number {
  const [, direction, field] = /^([+ -]?)(key|name)$/.exec(orderBy) ?? [];
  if (field === undefined) throw badRequest(`Projects cannot be ordered by '${orderBy}'.`);
  const sign = direction === '-' ? -1 : 1;
  return (a, b) => sign * (field === 'name' ? a.name.localeCompare(b.name, 'en') : a.key.localeCompare(b.key, 'en'));
}
