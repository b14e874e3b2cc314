import { anEpic, anIssue } from '../../support/issues';
import { BadAccess } from '../../../local/jira/jira';
import { accountIdOf, openTestJira, type Who } from './open-test-jira';

const LEVEL = { id: '10100', name: 'Leaders only' };
const LINK = { id: '5', type: { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }, outwardIssue: { id: '200010003', key: 'HAR-3' } };
const histories = [{ id: '7', author: { accountId: accountIdOf('team') }, created: '2026-01-05T10:00:00.000+0000', items: [{ field: 'status', fieldId: 'status', fieldtype: 'jira', from: '1', fromString: 'A', to: '2', toString: 'B' }] }];

function open() {
  const secret = { ...anIssue({ number: 3, epic: 'HAR-1', fields: { security: LEVEL, issuelinks: [{ ...LINK, outwardIssue: { id: '200010002', key: 'HAR-2' } }] } }), changelog: { histories } };
  const jira = openTestJira({ issues: [anEpic({ number: 1 }), anIssue({ number: 2, fields: { issuelinks: [LINK] } }), secret] });
  const status = async (who: Who, method: string, path: string, body?: unknown) => (await jira.ask(who, method, path, body)).status;
  return { jira, status };
}

test('who loses every role in a project finds it and its issues missing from then on, and again there with a role', async () => {
  const { jira, status } = open();
  const seen = async () => [await status('team', 'GET', 'project/HAR'), await status('team', 'GET', 'issue/HAR-1'), (await jira.keys('key is not empty')).length];
  jira.changeAccess({ project: 'HAR', person: 'team', roles: [] });
  expect(await seen()).toEqual([404, 404, 0]);
  jira.changeAccess({ project: 'HAR', person: 'team', roles: ['Viewers'] });
  expect(await seen()).toEqual([200, 200, 2]);
  expect(await status('team', 'PUT', 'issue/HAR-1/properties/a', 1)).toBe(403);
});

test('a group holds a role, and who joins it has what the role may do', async () => {
  const { jira, status } = open();
  jira.changeAccess({ group: 'support', people: [] });
  jira.changeAccess({ project: 'HAR', role: 'Members', groups: ['support'] });
  expect(await status('outsider', 'GET', 'issue/HAR-1')).toBe(404);
  jira.changeAccess({ group: 'support', people: ['outsider'] });
  expect(await status('outsider', 'PUT', 'issue/HAR-1/properties/a', 1)).toBe(201);
  expect((await jira.ask('admin', 'GET', 'project/HAR/role/10004')).body).toMatchObject({ actors: [{ actorGroup: { name: 'support' } }, { actorUser: { accountId: accountIdOf('team') } }] });
});

test('the scheme of a project gives a permission to a group alone until it is as usual again', async () => {
  const { jira, status } = open();
  const comment = { body: { type: 'doc', version: 1, content: [] } };
  const may = async () => [await status('stakeholder', 'POST', 'issue/HAR-1/comment', comment), await status('admin', 'POST', 'issue/HAR-1/comment', comment)];
  jira.changeAccess({ group: 'support', people: ['stakeholder'] });
  jira.changeAccess({ project: 'HAR', permission: 'ADD_COMMENTS', holders: [{ group: 'support' }] });
  expect(await may()).toEqual([201, 400]);
  jira.changeAccess({ project: 'HAR', permission: 'ADD_COMMENTS', holders: null });
  expect(await may()).toEqual([201, 201]);
});

test('who leaves the group of administrators administers Jira no more', async () => {
  const { jira, status } = open();
  const check = { accountId: accountIdOf('team'), globalPermissions: ['ADMINISTER'] };
  expect(await status('pmo', 'POST', 'permissions/check', check)).toBe(200);
  jira.changeAccess({ group: 'jira-administrators', people: [] });
  expect(await status('pmo', 'POST', 'permissions/check', check)).toBe(403);
});

describe('an issue with a level, for who is not in it, is', () => {
  test('missing wherever an issue is named', async () => {
    const { status } = open();
    for (const path of ['issue/HAR-3', 'issue/HAR-3/comment', 'issue/HAR-3/changelog', 'issue/HAR-3/votes', 'issue/HAR-3/watchers', 'issue/HAR-3/transitions', 'issue/HAR-3/properties']) {
      expect([path, await status('team', 'GET', path)]).toEqual([path, 404]);
      expect([path, await status('admin', 'GET', path)]).toEqual([path, 200]);
    }
  });

  test('in no search, count, bulkfetch, changelog, board, backlog or match', async () => {
    const { jira } = open();
    const lists = async (who: Who) => {
      const asked = async (method: string, path: string, body?: unknown) => JSON.stringify((await jira.ask(who, method, path, body)).body);
      return [
        await asked('POST', 'search/jql', { jql: 'project = HAR', fields: ['key'] }),
        await asked('POST', 'issue/bulkfetch', { issueIdsOrKeys: ['200010003'], fields: ['summary'] }),
        await asked('POST', 'changelog/bulkfetch', { issueIdsOrKeys: ['HAR-3'] }),
        await asked('POST', 'jql/match', { issueIds: [200010003], jqls: ['project = HAR'] }),
        await asked('GET', '/rest/agile/1.0/board/20001/issue?fields=summary'),
        await asked('GET', '/rest/software/1.0/board/20001/backlog?fields=summary'),
      ].map((text) => /"(HAR-3|200010003)"|200010003\]/.test(text.replace(/"issueErrors".*/, '')));
    };
    expect(await lists('admin')).toEqual([true, true, true, true, true, true]);
    expect(await lists('team')).toEqual([false, false, false, false, false, false]);
    const count = async (who: Who) => (await jira.ask(who, 'POST', 'search/approximate-count', { jql: 'project = HAR' })).body;
    expect([await count('admin'), await count('team')]).toEqual([{ count: 3 }, { count: 2 }]);
  });

  test('at no end of a link', async () => {
    const { jira } = open();
    const links = async (who: Who) => (await jira.ask<{ fields: { issuelinks: unknown[] } }>(who, 'GET', 'issue/HAR-2?fields=issuelinks')).body.fields.issuelinks.length;
    expect([await links('admin'), await links('team')]).toEqual([1, 0]);
  });

  test('hidden from the app itself', async () => {
    expect(await open().status('app', 'GET', 'issue/HAR-3')).toBe(404);
  });
});

test('a level lets in whom it names, and is set by who may set levels', async () => {
  const { jira, status } = open();
  jira.changeAccess({ level: { id: '10200', name: 'Team' }, holders: [{ person: 'team' }] });
  expect(await status('team', 'PUT', 'issue/HAR-1', { fields: { security: { id: '10200' } } })).toBe(400);
  expect(await status('admin', 'PUT', 'issue/HAR-1', { fields: { security: { id: '10200' } } })).toBe(204);
  expect([await status('team', 'GET', 'issue/HAR-1'), await status('admin', 'GET', 'issue/HAR-1'), await status('app', 'GET', 'issue/HAR-1')]).toEqual([200, 404, 404]);
  jira.changeAccess({ level: { id: '10200', name: 'Team' }, holders: [{ role: 'Administrators' }] });
  expect([await status('team', 'GET', 'issue/HAR-1'), await status('admin', 'GET', 'issue/HAR-1')]).toEqual([404, 200]);
});

test.each([
  {},
  { project: 'HAR' },
  { project: 'NONE', person: 'team', roles: [] },
  { project: 'HAR', person: 'nobody', roles: [] },
  { project: 'HAR', person: 'team', roles: ['Kings'] },
  { project: 'HAR', person: 'team', roles: 'Members' },
  { project: 'HAR', permission: 'ADMINISTER', holders: [] },
  { project: 'HAR', permission: 'EDIT_ISSUES', holders: [{ reporter: true }] },
  { project: 'HAR', permission: 'EDIT_ISSUES', holders: [{ group: 'none' }] },
  { project: 'HAR', role: 'Members', groups: ['none'] },
  { group: '', people: [] },
  { level: { id: 'x', name: 'X' }, holders: [] },
  { level: { id: '1', name: 'X' }, holders: [{ everybody: true }] },
])('%j changes nothing and says why', async (change) => {
  const { jira, status } = open();
  expect(() => jira.changeAccess(change)).toThrow(BadAccess);
  expect(await status('team', 'PUT', 'issue/HAR-1/properties/a', 1)).toBe(201);
});
