import { anEpic, anIssue } from '../../support/issues';
import { openTestJira } from './open-test-jira';

const AGILE = '/rest/agile/1.0';
const PAST = { id: 77, name: 'Past', state: 'closed', boardId: 3, startDate: '2026-01-01T00:00:00.000Z', endDate: '2026-01-15T00:00:00.000Z', completeDate: '2026-01-15T00:00:00.000Z' };
const NOW = { id: 78, name: 'Now', state: 'active', boardId: 3, startDate: '2026-05-25T00:00:00.000Z', endDate: '2026-06-08T00:00:00.000Z' };
const DATES = { startDate: '2026-06-08T00:00:00.000Z', endDate: '2026-06-22T00:00:00.000Z' };

type Keyed = { issues: { key: string }[] };

function open() {
  const jira = openTestJira({
    issues: [anEpic({ number: 1 }), anIssue({ number: 2, epic: 'HAR-1', fields: { customfield_10020: [PAST, NOW] } }), anIssue({ number: 3, fields: { customfield_10020: [PAST] } }), anIssue({ number: 4, status: 'Done' })],
  });
  const keys = async (path: string) => (await jira.ask<Keyed>('team', 'GET', `${AGILE}/${path}?fields=summary`)).body.issues.map(({ key }) => key);
  const made = async () => (await jira.ask<{ id: number }>('admin', 'POST', `${AGILE}/sprint`, { name: 'Next', originBoardId: 20001, ...DATES })).body.id;
  const change = (id: number, body: object, method = 'POST') => jira.ask('admin', method, `${AGILE}/sprint/${id}`, body);
  return { jira, keys, made, change };
}

test('a project has one board, with the sprints that its issues were in', async () => {
  const { jira, made } = open();
  expect((await jira.ask('team', 'GET', `${AGILE}/board`)).body).toMatchObject({ total: 1, values: [{ id: 20001, type: 'scrum', location: { projectKey: 'HAR' } }] });
  expect((await jira.ask('outsider', 'GET', `${AGILE}/board`)).body).toMatchObject({ total: 0, values: [] });
  const next = await made();
  const states = async (query = '') => (await jira.ask<{ values: { id: number }[] }>('team', 'GET', `${AGILE}/board/20001/sprint${query}`)).body.values.map(({ id }) => id);
  expect([await states(), await states('?state=future'), await states('?state=active,closed')]).toEqual([[77, 78, next], [next], [77, 78]]);
});

test('the board has no epics, the backlog nothing that is done or in an open sprint', async () => {
  const { jira, keys } = open();
  expect([await keys('board/20001/issue'), await keys('board/20001/backlog'), await keys('sprint/77/issue')]).toEqual([['HAR-2', 'HAR-3', 'HAR-4'], ['HAR-3'], ['HAR-2', 'HAR-3']]);
  expect((await jira.ask('team', 'GET', `${AGILE}/board/20001/epic`)).body).toMatchObject({ values: [{ key: 'HAR-1', done: false }] });
  expect((await jira.ask('team', 'GET', `${AGILE}/board/20001/issue?jql=summary~"number 2"`)).body).toMatchObject({ total: 1, issues: [{ fields: { epic: { key: 'HAR-1' }, sprint: { id: 78 }, closedSprints: [{ id: 77 }] } }] });
});

test('issues move into a sprint, at a place in rank, and back, and their changelog says so', async () => {
  const { jira, keys, made } = open();
  const next = await made();
  expect((await jira.ask('team', 'POST', `${AGILE}/sprint/${next}/issue`, { issues: ['HAR-3', 'HAR-2'], rankBeforeIssue: 'HAR-1' })).status).toBe(204);
  expect(await keys(`sprint/${next}/issue`)).toEqual(['HAR-3', 'HAR-2']);
  expect(await keys('sprint/78/issue')).toEqual([]);
  expect((await jira.ask('team', 'POST', `${AGILE}/backlog/issue`, { issues: ['HAR-2'] })).status).toBe(204);
  expect(await keys('board/20001/backlog')).toEqual(['HAR-2']);
  const { body } = await jira.ask<{ values: { items: { field: string; fromString: string; toString: string }[] }[] }>('team', 'GET', 'issue/HAR-2/changelog');
  expect(body.values.flatMap(({ items }) => items.filter(({ field }) => field === 'Sprint')).map(({ fromString, toString }) => [fromString, toString])).toEqual([['Past, Now', 'Past, Next'], ['Past, Next', 'Past']]);
});

test('a sprint goes from future to active to closed, and what was in it shows that', async () => {
  const { jira, made, change } = open();
  const next = await made();
  await jira.ask('team', 'POST', `${AGILE}/sprint/${next}/issue`, { issues: ['HAR-3'] });
  const stateOnIssue = async () => (await jira.ask<{ fields: { customfield_10020: { id: number; state: string }[] } }>('team', 'GET', 'issue/HAR-3?fields=customfield_10020')).body.fields.customfield_10020.at(-1)?.state;
  expect((await change(next, { state: 'closed' })).status).toBe(400);
  expect((await change(next, { state: 'active' })).body).toMatchObject({ state: 'active', name: 'Next', ...DATES });
  expect(await stateOnIssue()).toBe('active');
  expect((await change(next, { state: 'closed' })).body).toMatchObject({ state: 'closed', completeDate: '2026-06-01T12:00:00.000Z' });
  expect(await stateOnIssue()).toBe('closed');
  expect((await change(next, { state: 'active' })).status).toBe(400);
  expect((await change(next, { goal: 'Berths', startDate: '2027-01-01T00:00:00.000Z', endDate: '2027-01-08T00:00:00.000Z' })).body).toMatchObject({ goal: 'Berths', startDate: DATES.startDate });
  expect((await jira.ask('team', 'POST', `${AGILE}/sprint/${next}/issue`, { issues: ['HAR-2'] })).status).toBe(400);
});

test('a full update takes away what it does not name, and then a sprint cannot start', async () => {
  const { made, change } = open();
  const next = await made();
  expect((await change(next, { name: 'Next', state: 'future' }, 'PUT')).body).not.toHaveProperty('startDate');
  expect((await change(next, { state: 'active' })).status).toBe(400);
  expect((await change(next, { name: 'Next' }, 'PUT')).status).toBe(400);
});

test.each([
  [400, { originBoardId: 20001 }],
  [400, { name: 'x'.repeat(31), originBoardId: 20001 }],
  [400, { name: 'Next' }],
  [400, { name: 'Next', originBoardId: '20001' }],
  [400, { name: 'Next', originBoardId: 20001, startDate: 'soon' }],
  [400, { name: 'Next', originBoardId: 20001, startDate: DATES.endDate, endDate: DATES.startDate }],
  [404, { name: 'Next', originBoardId: 7 }],
])('a %i answers a new sprint of %j', async (status, body) => {
  expect((await open().jira.ask('admin', 'POST', `${AGILE}/sprint`, body)).status).toBe(status);
});

test('sprints are made and changed by who manages them, and filled by who schedules', async () => {
  const { jira } = open();
  const statuses = [
    (await jira.ask('team', 'POST', `${AGILE}/sprint`, { name: 'Next', originBoardId: 20001 })).status,
    (await jira.ask('team', 'POST', `${AGILE}/sprint/78`, { goal: 'x' })).status,
    (await jira.ask('stakeholder', 'POST', `${AGILE}/sprint/78/issue`, { issues: ['HAR-3'] })).status,
    (await jira.ask('stakeholder', 'POST', `${AGILE}/backlog/issue`, { issues: ['HAR-2'] })).status,
    (await jira.ask('outsider', 'GET', `${AGILE}/sprint/78`)).status,
    (await jira.ask('outsider', 'POST', `${AGILE}/sprint/78/issue`, { issues: ['HAR-3'] })).status,
  ];
  expect(statuses).toEqual([403, 403, 403, 403, 404, 404]);
});
