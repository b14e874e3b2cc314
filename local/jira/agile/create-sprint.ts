import type { Endpoint } from '../http/endpoint';
import { badRequest } from '../http/jira-error';
import { objectOf } from '../http/read-body';
import { requireManageSprints } from './asked-sprint';
import { visibleBoard } from './board';
import { readSprintParts } from './read-sprint-parts';
import type { Sprint } from './sprint';
import { sprintBean } from './sprint-bean';
import { keepSprint, newSprintId } from './sprints-of';

/** Makes a future sprint on a board. */
export const createSprint: Endpoint = {
  method: 'POST',
  path: '/rest/agile/1.0/sprint',
  scopes: ['write:sprint:jira-software'],
  async handle(asked, site) {
    const body = objectOf(await asked.json(), ['endDate', 'goal', 'name', 'originBoardId', 'startDate']);
    const board = body['originBoardId'];
    if (typeof board !== 'number' || !Number.isSafeInteger(board)) throw badRequest('The origin board id is required.');
    const { name, ...others } = readSprintParts(body);
    if (name === undefined) throw badRequest('The sprint name is required.');
    visibleBoard(String(board), asked, site);
    requireManageSprints(board, asked, site);
    const sprint: Sprint = { id: newSprintId(site), state: 'future', boardId: board, goal: '', ...others, name };
    keepSprint(sprint, site);
    return { status: 201, body: sprintBean(sprint, asked.origin) };
  },
};
