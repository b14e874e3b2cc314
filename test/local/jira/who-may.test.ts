import { anEpic, anIssue } from '../../support/issues';
import { accountIdOf, openTestJira, type Who } from './open-test-jira';

const SECRET = { id: '10100', name: 'Leaders only' };
const ISSUES = [
  anEpic({ number: 1 }),
  anIssue({ number: 2, fields: { security: SECRET, reporter: { accountId: accountIdOf('team') } } }),
  anIssue({ number: 3, project: { id: '20002', key: 'QUAY', name: 'Quay' } }),
];
const open = () => openTestJira({ issues: ISSUES, outsiderProjects: ['QUAY'] });

const WORDS = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Yes' }] }] };
const MISSING = { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} };

type Statuses = Record<Who, number>;

/** Calls on an issue of a project where the outsider has no role, and how they end for each. */
const CALLS: [method: string, path: string, body: unknown, statuses: Statuses][] = [
  ['GET', 'issue/HAR-1', undefined, { pmo: 200, admin: 200, team: 200, stakeholder: 200, outsider: 404, app: 200 }],
  ['GET', 'issue/HAR-1/comment', undefined, { pmo: 200, admin: 200, team: 200, stakeholder: 200, outsider: 404, app: 200 }],
  ['POST', 'issue/HAR-1/comment', { body: WORDS }, { pmo: 201, admin: 201, team: 201, stakeholder: 201, outsider: 404, app: 201 }],
  ['GET', 'issue/HAR-1/properties', undefined, { pmo: 200, admin: 200, team: 200, stakeholder: 200, outsider: 404, app: 200 }],
  ['PUT', 'issue/HAR-1/properties/note', { a: 1 }, { pmo: 201, admin: 201, team: 201, stakeholder: 403, outsider: 404, app: 201 }],
  ['GET', 'issue/HAR-1/changelog', undefined, { pmo: 200, admin: 200, team: 200, stakeholder: 200, outsider: 404, app: 200 }],
  ['PUT', 'issue/HAR-1', { fields: { summary: 'New' } }, { pmo: 204, admin: 204, team: 204, stakeholder: 400, outsider: 404, app: 204 }],
  ['DELETE', 'issue/HAR-1', undefined, { pmo: 204, admin: 204, team: 403, stakeholder: 403, outsider: 404, app: 204 }],
  ['GET', 'issue/HAR-2', undefined, { pmo: 200, admin: 200, team: 200, stakeholder: 404, outsider: 404, app: 404 }],
  ['GET', 'project/HAR', undefined, { pmo: 200, admin: 200, team: 200, stakeholder: 200, outsider: 404, app: 200 }],
  ['GET', 'project/QUAY', undefined, { pmo: 200, admin: 200, team: 200, stakeholder: 200, outsider: 200, app: 200 }],
  ['GET', 'mypermissions?permissions=EDIT_ISSUES&issueKey=HAR-1', undefined, { pmo: 200, admin: 200, team: 200, stakeholder: 200, outsider: 404, app: 200 }],
  ['POST', 'app/field/value', { updates: [{ customField: 'customfield_10100', issueIds: [200010001], value: 1 }] }, { pmo: 403, admin: 403, team: 403, stakeholder: 403, outsider: 403, app: 204 }],
];

describe.each(CALLS)('%s %s', (method, path, body, statuses) => {
  test.each(Object.entries(statuses) as [Who, number][])('for %s ends with %i', async (who, status) => {
    const jira = open();
    expect((await jira.ask(who, method, path, body)).status).toBe(status);
  });
});

test('an invisible issue is answered in the words of a missing one', async () => {
  const jira = open();
  const hidden = await jira.ask('outsider', 'GET', 'issue/HAR-1');
  expect(hidden).toEqual(await jira.ask('outsider', 'GET', 'issue/NONE-1'));
  expect(hidden.body).toEqual(MISSING);
  expect((await jira.ask('app', 'GET', 'issue/HAR-2')).body).toEqual(MISSING);
});

test('issue security hides an issue in lists and searches too', async () => {
  const jira = open();
  expect(await jira.keys('project = HAR ORDER BY key', 'team')).toEqual(['HAR-1', 'HAR-2']);
  expect(await jira.keys('project = HAR ORDER BY key', 'stakeholder')).toEqual(['HAR-1']);
  expect(await jira.keys('project = HAR ORDER BY key', 'app')).toEqual(['HAR-1']);
  const { body } = await jira.ask('stakeholder', 'POST', 'issue/bulkfetch', { issueIdsOrKeys: ['HAR-2', 'HAR-1'], fields: ['summary'] });
  expect(body).toMatchObject({ issues: [{ key: 'HAR-1' }], issueErrors: [{ id: 'HAR-2' }] });
});

test('what one may do is told by mypermissions as it is enforced', async () => {
  const jira = open();
  const has = async (who: Who, query: string) => {
    const keys = 'BROWSE_PROJECTS,EDIT_ISSUES,ADD_COMMENTS,SCHEDULE_ISSUES,ADMINISTER_PROJECTS,ADMINISTER';
    const { body } = await jira.ask<{ permissions: Record<string, { havePermission: boolean }> }>(who, 'GET', `mypermissions?permissions=${keys}${query}`);
    return Object.entries(body.permissions).flatMap(([key, { havePermission }]) => (havePermission ? [key] : []));
  };
  const member = ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADD_COMMENTS', 'SCHEDULE_ISSUES'];
  expect(await has('stakeholder', '&projectKey=HAR')).toEqual(['BROWSE_PROJECTS', 'ADD_COMMENTS']);
  expect(await has('team', '&issueId=200010001')).toEqual(member);
  expect(await has('admin', '&projectId=20001')).toEqual([...member, 'ADMINISTER_PROJECTS']);
  expect(await has('pmo', '')).toEqual([...member, 'ADMINISTER_PROJECTS', 'ADMINISTER']);
  expect(await has('outsider', '')).toEqual(member);
  expect(await has('app', '&issueKey=HAR-1')).toEqual([...member, 'ADMINISTER_PROJECTS']);
});

test.each(['', '?permissions=', '?permissions=EDIT_ISSUES,FLY'])('mypermissions%s is refused', async (query) => {
  expect((await open().ask('team', 'GET', `mypermissions${query}`)).status).toBe(400);
});

describe('permissions/check', () => {
  const check = (who: Who, body: object) => open().ask(who, 'POST', 'permissions/check', body);

  test('answers empty lists to an empty question', async () => {
    expect((await check('team', {})).body).toEqual({ globalPermissions: [], projectPermissions: [] });
  });

  test('names the projects and issues of each permission, and passes over ids that mean nothing', async () => {
    const projectPermissions = [{ permissions: ['EDIT_ISSUES', 'BROWSE_PROJECTS'], projects: [20001, 20002, 7], issues: [200010001, 200020003, 8] }];
    const { body } = await check('outsider', { accountId: accountIdOf('outsider'), projectPermissions });
    expect(body).toEqual({
      globalPermissions: [],
      projectPermissions: [
        { permission: 'EDIT_ISSUES', projects: [20002], issues: [200020003] },
        { permission: 'BROWSE_PROJECTS', projects: [20002], issues: [200020003] },
      ],
    });
  });

  test('about others is for Jira administrators', async () => {
    const body = { accountId: accountIdOf('stakeholder'), projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [20001] }] };
    expect((await check('team', body)).status).toBe(403);
    expect((await check('app', body)).status).toBe(403);
    expect((await check('pmo', body)).body).toMatchObject({ projectPermissions: [{ permission: 'EDIT_ISSUES', projects: [] }] });
  });

  test.each([
    { globalPermissions: ['FLY'] },
    { projectPermissions: [{ permissions: [] }] },
    { projectPermissions: [{ permissions: ['ADMINISTER'], projects: [] }] },
    { projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: Array.from({ length: 1001 }, (_, at) => at) }] },
    { projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: ['HAR-1'] }] },
    { unknown: 1 },
  ])('refuses %j', async (body) => {
    expect((await check('team', body)).status).toBe(400);
  });
});
