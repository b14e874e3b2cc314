import { ok, type Endpoint } from '../http/endpoint';
import { badRequest } from '../http/jira-error';
import { listOf, pageOf } from '../http/page';
import { visibleProject } from '../http/find-issue';
import { can } from '../permissions/can';
import { askedBoard, boardBean } from './board';

const MOST = 50;
const TYPES = ['scrum', 'kanban', 'simple'];

/** The boards that the caller may see: one for each project, a scrum board. */
export const listBoards: Endpoint = {
  method: 'GET',
  path: '/rest/agile/1.0/board',
  scopes: ['read:board-scope:jira-software', 'read:project:jira'],
  handle({ caller, query, origin }, site) {
    const types = listOf(query, 'type');
    const unknown = types.find((type) => !TYPES.includes(type));
    if (unknown !== undefined) throw badRequest(`The board type '${unknown}' is not valid.`);
    const of = query.get('projectKeyOrId') ?? query.get('projectLocation');
    const only = of === null ? null : visibleProject(caller, of, site);
    const words = query.get('name')?.toLowerCase() ?? '';
    const boards = site.projects
      .all()
      .filter((project) => can(caller, 'BROWSE_PROJECTS', { project }, site) && (only === null || project.id === only.id))
      .filter(({ key }) => `${key} board`.toLowerCase().includes(words) && (types.length === 0 || types.includes('scrum')))
      .sort(orderOf(query.get('orderBy')));
    const page = pageOf(boards, query, MOST, MOST);
    return ok({ ...page, values: page.values.map((project) => boardBean(project, origin)) });
  },
};

/** One board. */
export const getBoard: Endpoint = {
  method: 'GET',
  path: '/rest/agile/1.0/board/:board',
  scopes: ['read:board-scope:jira-software', 'read:issue-details:jira'],
  handle: (asked, site) => ok(boardBean(askedBoard(asked, site), asked.origin)),
};

function orderOf(orderBy: string | null): (a: { id: string; key: string }, b: { id: string; key: string }) => number {
  if (orderBy === null) return (a, b) => Number(a.id) - Number(b.id);
  if (!/^[+ -]?name$/.test(orderBy)) throw badRequest(`Boards cannot be ordered by '${orderBy}'.`);
  const sign = orderBy.startsWith('-') ? -1 : 1;
  return (a, b) => sign * a.key.localeCompare(b.key, 'en');
}
