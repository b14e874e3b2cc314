import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anEpic, anIssue } from '../../support/issues';
import { openTestJira, permissionKey } from './open-test-jira';

const COMPUTATION = 'jql/function/computation';
const SECRET = { id: '20003', key: 'SEC', name: 'Secret' };
const ISSUES = [anEpic({ number: 1 }), anEpic({ number: 2 }), anIssue({ number: 3 }), anEpic({ number: 1, project: SECRET })];
const DAY = 86_400_000;
const IN = 'issue in bestOf("HAR")';

interface Computed {
  id: string;
  value?: string;
  error?: string;
  used: string;
}

/** A Jira whose app answers what `answers` says now, and what the app was asked. */
function open(first: unknown = { jql: 'issuetype = Epic' }, dataDir: string | null = null) {
  const asked: unknown[] = [];
  const app = { answer: first };
  const jira = openTestJira({
    issues: ISSUES,
    dataDir,
    callApp: async (called, body) => {
      asked.push(body);
      return app.answer;
    },
  });
  const computed = async (query = '') => (await jira.ask<{ values: Computed[] }>('app', 'GET', `${COMPUTATION}${query}`)).body.values;
  const refused = async (jql: string) => {
    const { status, body } = await jira.ask<{ errorMessages: string[] }>('team', 'POST', 'search/jql', { jql });
    return [status, ...body.errorMessages];
  };
  return { jira, asked, app, computed, refused };
}

test('the JQL that the app gives stands in place of its function', async () => {
  const { jira } = open();
  expect(await jira.keys(`${IN} AND project = HAR ORDER BY key`)).toEqual(['HAR-1', 'HAR-2']);
  expect(await jira.keys('project = HAR AND key IN BESTOF("HAR") ORDER BY key DESC')).toEqual(['HAR-2', 'HAR-1']);
});

test('the app is told the clause and the id of what is kept', async () => {
  const { jira, asked, computed } = open();
  await jira.keys('project = HAR AND Issue NOT IN bestOf("HAR", 10)');
  const [kept] = await computed();
  expect(asked).toEqual([{ precomputationId: kept?.id, clause: { field: 'Issue', type: ['issue'], operator: 'not in', functionName: 'bestOf', arguments: ['HAR', '10'] } }]);
});

test('the app is asked once for a clause, whoever searches, counts or matches, and again for another', async () => {
  const { jira, asked } = open();
  await Promise.all([jira.keys(IN), jira.keys(IN, 'stakeholder')]);
  await jira.ask('outsider', 'POST', 'search/approximate-count', { jql: IN });
  await jira.ask('team', 'POST', 'jql/match', { issueIds: [200010001], jqls: [IN] });
  await jira.ask('team', 'GET', `/rest/agile/1.0/board/20001/issue?jql=${encodeURIComponent(IN)}`);
  expect(asked).toHaveLength(1);
  await jira.keys('issue in bestOf("HAR", 1)');
  await jira.keys('issue not in bestOf("HAR")');
  expect(asked).toHaveLength(3);
});

test('what the app gave is searched with the eyes of whoever searches', async () => {
  const { jira } = open();
  jira.changeAccess({ project: 'SEC', person: 'team', roles: [] });
  expect(await jira.keys(IN, 'admin')).toContain('SEC-1');
  expect(await jira.keys(IN, 'team')).not.toContain('SEC-1');
});

test('NOT is carried into what the app gave', async () => {
  expect(await open().jira.keys(`NOT ${IN} AND project = HAR`)).toEqual(['HAR-3']);
  expect(await open({ jql: 'issuetype = Epic OR key = HAR-3' }).jira.keys(`NOT ${IN} AND project = HAR`)).toEqual([]);
});

test('it is kept for a week after its last use', async () => {
  const { jira, asked, app, computed } = open();
  await jira.keys(IN);
  jira.clock.now += 6 * DAY;
  await jira.keys(IN);
  jira.clock.now += 6 * DAY;
  expect(await jira.keys(IN)).toHaveLength(3);
  expect(asked).toHaveLength(1);
  app.answer = { jql: 'key = HAR-1' };
  jira.clock.now += 7 * DAY;
  expect(await computed()).toEqual([]);
  expect(await jira.keys(IN)).toEqual(['HAR-1']);
});

test('the sentence of the app is Jira’s refusal, and is kept too', async () => {
  const { refused, asked } = open({ error: 'The project is missing.' });
  expect(await refused(IN)).toEqual([400, 'The project is missing.']);
  expect(await refused(IN)).toEqual([400, 'The project is missing.']);
  expect(asked).toHaveLength(1);
});

test('where the app fails nothing is kept', async () => {
  const { refused, jira, app } = open(null);
  expect(await refused(IN)).toEqual([400, "The function 'bestOf' could not be evaluated. Try again later."]);
  app.answer = { jql: 'key = HAR-2' };
  expect(await jira.keys(IN)).toEqual(['HAR-2']);
});

test.each([
  ['an operator that the manifest does not name', 'issue = bestOf("HAR")', "The operator '=' is not supported by the function 'bestOf'."],
  ['a field that holds no issue', 'project in bestOf("HAR")', "The function 'bestOf' cannot be used with the field 'project'."],
  ['too few arguments', 'issue in bestOf()', "Function 'bestOf' expected '1' to '2' arguments but received '0'."],
  ['too many arguments', 'issue in bestOf("HAR", 1, 2)', "Function 'bestOf' expected '1' to '2' arguments but received '3'."],
  ['a function that nobody has', 'issue in worstOf("HAR")', "Unable to find JQL function 'worstOf(HAR)'."],
  ['a function in a list', 'issue in (bestOf("HAR"))', "Unable to find JQL function 'bestOf(HAR)'."],
])('%s is refused and the app is not asked', async (_what, jql, sentence) => {
  const { refused, asked } = open();
  expect(await refused(jql)).toEqual([400, sentence]);
  expect(asked).toEqual([]);
});

test.each(['fly', 'key = HAR-1 ORDER BY key', 'issue in bestOf("HAR", 3)'])('%s is no condition that an app may give', async (jql) => {
  expect((await open({ jql }).refused(IN))[0]).toBe(400);
});

describe('what is kept', () => {
  test('is listed to the app alone, page by page, in the order asked for', async () => {
    const { jira, computed } = open();
    for (const count of [1, 2, 3]) {
      await jira.keys(`issue in bestOf("HAR", ${count})`);
      jira.clock.now += 120_000;
    }
    await jira.keys('issue in bestOf("HAR", 2)');
    const { body } = await jira.ask<object>('app', 'GET', `${COMPUTATION}?orderBy=-used&maxResults=2&functionKey=${permissionKey('best')}`);
    const common = { functionKey: permissionKey('best'), functionName: 'bestOf', field: 'issue', operator: 'in', value: 'issuetype = Epic' };
    expect(body).toEqual({
      startAt: 0,
      maxResults: 2,
      total: 3,
      isLast: false,
      values: [
        { ...common, id: expect.any(String), arguments: ['HAR', '2'], created: '2026-06-01T12:02:00.000+0000', updated: '2026-06-01T12:02:00.000+0000', used: '2026-06-01T12:06:00.000+0000' },
        { ...common, id: expect.any(String), arguments: ['HAR', '3'], created: '2026-06-01T12:04:00.000+0000', updated: '2026-06-01T12:04:00.000+0000', used: '2026-06-01T12:04:00.000+0000' },
      ],
    });
    expect(await computed('?startAt=2')).toHaveLength(1);
    for (const query of ['?orderBy=value', '?startAt=-1']) expect((await jira.ask('app', 'GET', `${COMPUTATION}${query}`)).status).toBe(400);
    expect((await jira.ask('app', 'GET', `${COMPUTATION}?functionKey=other`)).status).toBe(404);
    expect((await jira.ask('admin', 'GET', COMPUTATION)).status).toBe(403);
  });

  test('is changed by the app, and found by at once', async () => {
    const { jira, computed, asked, refused } = open();
    await jira.keys(IN);
    const [kept] = await computed();
    expect(await jira.ask('app', 'POST', COMPUTATION, { values: [{ id: kept?.id, value: 'key = HAR-3' }] })).toEqual({ status: 204, body: null });
    expect(await jira.keys(IN)).toEqual(['HAR-3']);
    await jira.ask('app', 'POST', COMPUTATION, { values: [{ id: kept?.id, error: 'It is gone.' }] });
    expect(await refused(IN)).toEqual([400, 'It is gone.']);
    expect(asked).toHaveLength(1);
  });

  test('with one that is not there nothing changes, unless that one is to be skipped', async () => {
    const { jira, computed } = open();
    await jira.keys(IN);
    const [kept] = await computed();
    const values = [{ id: kept?.id, value: 'key = HAR-3' }, { id: 'gone', value: 'key = HAR-3' }];
    expect(await jira.ask('app', 'POST', COMPUTATION, { values })).toEqual({ status: 404, body: { errorMessages: ['Some precomputations were not found.'], notFoundPrecomputationIDs: ['gone'] } });
    expect(await jira.keys(IN)).toHaveLength(3);
    expect(await jira.ask('app', 'POST', `${COMPUTATION}?skipNotFoundPrecomputations=true`, { values })).toEqual({ status: 200, body: { notFoundPrecomputationIDs: ['gone'] } });
    expect(await jira.keys(IN)).toEqual(['HAR-3']);
  });

  test.each<[what: string, status: number, who: 'app' | 'admin', body: object]>([
    ['by a person', 403, 'admin', { values: [{ id: '1', value: 'key = HAR-1' }] }],
    ['of nothing', 400, 'app', { values: [] }],
    ['without an id', 400, 'app', { values: [{ value: 'key = HAR-1' }] }],
    ['to both', 400, 'app', { values: [{ id: '1', value: 'key = HAR-1', error: 'No' }] }],
    ['to neither', 400, 'app', { values: [{ id: '1' }] }],
    ['to what is no JQL', 400, 'app', { values: [{ id: '1', value: 'fly' }] }],
    ['twice', 400, 'app', { values: [{ id: '1', error: 'No' }, { id: '1', error: 'No' }] }],
  ])('is not changed %s: %i', async (_what, status, who, body) => {
    expect((await open().jira.ask(who, 'POST', COMPUTATION, body)).status).toBe(status);
  });

  test('is there again after a restart', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'jira-'));
    await open({ jql: 'key = HAR-1' }, dataDir).jira.keys(IN);
    const { jira, asked } = open({ jql: 'key = HAR-2' }, dataDir);
    expect(await jira.keys(IN)).toEqual(['HAR-1']);
    expect(asked).toEqual([]);
    rmSync(dataDir, { recursive: true });
  });
});
