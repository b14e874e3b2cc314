import { ok, type Endpoint } from '../http/endpoint';
import { maySee } from '../http/find-issue';
import { badRequest } from '../http/jira-error';
import { listOf, pageOf } from '../http/page';
import { epicBean } from './agile-fields';
import { askedBoard } from './board';
import { sprintBean } from './sprint-bean';
import { sprintsOf } from './sprints-of';

const MOST = 50;
const ORDER = ['closed', 'active', 'future'];

/** The sprints of a board: closed ones first, then active, then future, each oldest first. */
export const listSprints: Endpoint = {
  method: 'GET',
  path: '/rest/agile/1.0/board/:board/sprint',
  scopes: ['read:sprint:jira-software'],
  handle(asked, site) {
    const board = Number(askedBoard(asked, site).id);
    const states = listOf(asked.query, 'state');
    const unknown = states.find((state) => !ORDER.includes(state));
    if (unknown !== undefined) throw badRequest(`The sprint state '${unknown}' is not valid.`);
    const found = [...sprintsOf(site).values()]
      .filter(({ boardId, state }) => boardId === board && (states.length === 0 || states.includes(state)))
      .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.id - b.id);
    const page = pageOf(found, asked.query, MOST, MOST);
    return ok({ ...page, values: page.values.map((sprint) => sprintBean(sprint, asked.origin)) });
  },
};

/** The epics of a board by rank, `done` or not. */
export const listEpics: Endpoint = {
  method: 'GET',
  path: '/rest/agile/1.0/board/:board/epic',
  scopes: ['read:epic:jira-software'],
  handle(asked, site) {
    const { caller, query, origin } = asked;
    const project = askedBoard(asked, site);
    const done = query.get('done');
    if (done !== null && !['true', 'false'].includes(done)) throw badRequest("The value of 'done' must be true or false.");
    const reader = { site, caller, origin };
    const epics = site.issues
      .ofProject(project.id)
      .filter((issue) => site.types.get(issue.typeId)?.hierarchyLevel === 1 && maySee(caller, issue, site))
      .sort((a, b) => a.rank - b.rank)
      .map((issue) => epicBean(issue, reader))
      .filter((epic) => done === null || epic.done === (done === 'true'));
    const { total: _, ...page } = pageOf(epics, query, MOST, MOST);
    return ok(page);
  },
};
