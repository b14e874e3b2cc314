import { ok, type Answer, type Asked, type Endpoint } from '../http/endpoint';
import { badPayload, badRequest } from '../http/jira-error';
import { objectOf } from '../http/read-body';
import type { Site } from '../site/site';
import { askedSprint, requireManageSprints } from './asked-sprint';
import { issueLists } from './issue-page';
import { readSprintParts } from './read-sprint-parts';
import type { Sprint } from './sprint';
import { sprintBean } from './sprint-bean';
import { issuesInSprint, keepSprint } from './sprints-of';

const PATH = '/rest/agile/1.0/sprint/:sprint';
const PARTS = ['completeDate', 'createdDate', 'endDate', 'goal', 'id', 'name', 'originBoardId', 'self', 'startDate', 'state'];
const WRITE_SPRINT = ['write:sprint:jira-software'];

/** One sprint. */
export const getSprint: Endpoint = {
  method: 'GET',
  path: PATH,
  scopes: ['read:sprint:jira-software'],
  handle: (asked, site) => ok(sprintBean(askedSprint(asked, site), asked.origin)),
};

/** The issues that were or are in a sprint. */
export const SPRINT_ISSUES = issueLists('/sprint/:sprint/issue', ['read:sprint:jira-software', 'read:issue-details:jira', 'read:jql:jira'], (asked, site) =>
  issuesInSprint(askedSprint(asked, site).id, site),
);

/** Changes what the body names of a sprint; starts it by the state `active`, completes it by `closed`. */
export const updateSprint: Endpoint = { method: 'POST', path: PATH, scopes: WRITE_SPRINT, handle: (asked, site) => change('partly', asked, site) };

/** The same, and takes away the goal and the dates that the body does not name. */
export const replaceSprint: Endpoint = { method: 'PUT', path: PATH, scopes: WRITE_SPRINT, handle: (asked, site) => change('wholly', asked, site) };

async function change(how: 'partly' | 'wholly', asked: Asked, site: Site): Promise<Answer> {
  const sprint = askedSprint(asked, site);
  const body = objectOf(await asked.json(), PARTS);
  requireManageSprints(sprint.boardId, asked, site);
  const parts = readSprintParts(body);
  if (how === 'wholly' && (parts.name === undefined || body['state'] === undefined)) throw badRequest('The sprint name and state are required.');
  const state = body['state'] ?? sprint.state;
  if (typeof state !== 'string') throw badPayload();
  const { id, boardId, name, completeDate, ...rest } = sprint;
  const kept: Sprint = { id, boardId, name, ...(how === 'partly' ? rest : { state: sprint.state, goal: '' }), ...(completeDate && { completeDate }) };
  const given = sprint.state === 'closed' ? named(parts) : parts;
  const changed = inState(state.toLowerCase(), sprint.state === 'closed' ? { ...sprint, ...given } : { ...kept, ...given }, site);
  keepSprint(changed, site);
  return ok(sprintBean(changed, asked.origin));
}

/** Of a closed sprint only the name and the goal can be changed. */
function named({ name, goal }: ReturnType<typeof readSprintParts>): Partial<Sprint> {
  return { ...(name !== undefined && { name }), ...(goal !== undefined && { goal }) };
}

/** A future sprint with both dates can be started, an active one completed; no other way leads from state to state. */
function inState(state: string, sprint: Sprint, site: Site): Sprint {
  if (state === sprint.state) return sprint;
  if (state === 'active' && sprint.state === 'future') {
    if (sprint.startDate && sprint.endDate) return { ...sprint, state };
    throw badRequest('A sprint needs a start date and an end date to be started.');
  }
  if (state === 'closed' && sprint.state === 'active') return { ...sprint, state, completeDate: new Date(site.now()).toISOString() };
  throw badRequest(`The sprint cannot go from ${sprint.state} to '${state}'.`);
}
