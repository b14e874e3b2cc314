import { anEpic, anIssue } from '../../support/issues';
import { accountIdOf, openTestJira } from './open-test-jira';

const text = (words: string) => ({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });
const FIGURE = 'customfield_10100';

function open() {
  return openTestJira({
    issues: [
      anEpic({ number: 1, summary: 'Berths by mail' }),
      anIssue({ number: 2, epic: 'HAR-1' }),
      anIssue({ number: 3, fields: { parent: { key: 'HAR-2' }, issuetype: { id: '10007', name: 'Sub-task', subtask: true } } }),
    ],
  });
}

type IssueAnswer = { id: string; key: string; fields: Record<string, unknown>; properties?: object };

describe('an issue', () => {
  test('is found by id, by key, and by key in small letters', async () => {
    const jira = open();
    for (const name of ['HAR-1', 'har-1', '200010001']) {
      expect((await jira.ask('team', 'GET', `issue/${name}`)).body).toMatchObject({ id: '200010001', key: 'HAR-1' });
    }
  });

  test('shows its level, category, parent and sub-tasks', async () => {
    const jira = open();
    const epic = await jira.ask<IssueAnswer>('team', 'GET', 'issue/HAR-1?fields=issuetype,status,subtasks');
    expect(epic.body.fields).toMatchObject({
      issuetype: { name: 'Epic', hierarchyLevel: 1, subtask: false },
      status: { name: 'To Do', statusCategory: { id: 2, key: 'new' } },
      subtasks: [],
    });
    const story = await jira.ask<IssueAnswer>('team', 'GET', 'issue/HAR-2?fields=parent,subtasks,issuetype');
    expect(story.body.fields).toMatchObject({ parent: { key: 'HAR-1' }, subtasks: [{ key: 'HAR-3' }], issuetype: { hierarchyLevel: 0 } });
    const part = await jira.ask<IssueAnswer>('team', 'GET', 'issue/HAR-3?fields=issuetype');
    expect(part.body.fields).toMatchObject({ issuetype: { hierarchyLevel: -1, subtask: true } });
  });

  test('shows a rank that orders as text and is no number', async () => {
    const jira = open();
    const { body } = await jira.ask<{ issues: IssueAnswer[] }>('team', 'POST', 'issue/bulkfetch', {
      issueIdsOrKeys: ['HAR-3', 'HAR-1', 'HAR-2', 'NONE-1'],
      fields: ['customfield_10019'],
    });
    const ranks = body.issues.map(({ fields }) => fields['customfield_10019']);
    expect(ranks).toEqual([...ranks].sort());
    expect(ranks.every((rank) => typeof rank === 'string' && Number.isNaN(Number(rank)))).toBe(true);
  });

  test('is fetched with at most 99 others and 5 properties', async () => {
    const jira = open();
    const many = Array.from({ length: 101 }, (_, at) => `HAR-${at}`);
    expect((await jira.ask('team', 'POST', 'issue/bulkfetch', { issueIdsOrKeys: many })).status).toBe(400);
    expect((await jira.ask('team', 'POST', 'issue/bulkfetch', { issueIdsOrKeys: [] })).status).toBe(400);
    const six = { issueIdsOrKeys: ['HAR-1'], properties: ['a', 'b', 'c', 'd', 'e', 'f'] };
    expect((await jira.ask('team', 'POST', 'issue/bulkfetch', six)).status).toBe(400);
  });

  test('is fetched with as many others as the site was told to allow', async () => {
    const jira = openTestJira({ issues: [anEpic({ number: 1 })], bulkfetch: 1000 });
    const ask = (count: number) => jira.ask('team', 'POST', 'issue/bulkfetch', { issueIdsOrKeys: Array.from({ length: count }, (_, at) => `HAR-${at + 1}`) });
    expect([(await ask(1000)).status, (await ask(1001)).status]).toEqual([200, 400]);
  });

  test('is moved to another status by who may, and says so in its changelog', async () => {
    const jira = open();
    const [{ id, name }] = (await jira.ask<[{ id: string; name: string }]>('team', 'GET', 'status')).body;
    expect((await jira.ask('team', 'POST', 'issue/HAR-1/transitions', { transition: { id } })).status).toBe(204);
    expect((await jira.ask('team', 'GET', 'issue/HAR-1/changelog')).body).toMatchObject({ values: [{ items: [{ field: 'status', toString: name }] }] });
    expect((await jira.ask('team', 'POST', 'issue/HAR-1/transitions', { transition: { id: '999' } })).status).toBe(400);
    expect((await jira.ask('stakeholder', 'POST', 'issue/HAR-1/transitions', { transition: { id } })).status).toBe(400);
  });

  test('is given a security level that is known, which hides it, and loses it again', async () => {
    const security = { id: '7', name: 'Confidential' };
    const jira = openTestJira({ issues: [anEpic({ number: 1 }), anEpic({ number: 2, fields: { security } })] });
    const secure = (level: unknown) => jira.ask('admin', 'PUT', 'issue/HAR-1', { fields: { security: level } });
    const seen = async () => (await jira.ask('team', 'GET', 'issue/HAR-1')).status;
    expect([(await secure({ id: '8' })).status, await seen()]).toEqual([400, 200]);
    expect([(await secure({ id: '7' })).status, await seen()]).toEqual([204, 404]);
    expect([(await secure(null)).status, await seen()]).toEqual([204, 200]);
  });

  test('is deleted with all that hangs on it, and with sub-tasks only where that is said', async () => {
    const jira = open();
    expect((await jira.ask('admin', 'DELETE', 'issue/HAR-2')).status).toBe(400);
    expect((await jira.ask('admin', 'DELETE', 'issue/HAR-2?deleteSubtasks=true')).status).toBe(204);
    expect(await jira.keys('project = HAR')).toEqual(['HAR-1']);
    expect((await jira.ask('admin', 'GET', 'issue/HAR-3')).status).toBe(404);
  });
});

describe('an edit', () => {
  test('changes the fields, moves `updated` and is in the changelog', async () => {
    const jira = open();
    const fields = { summary: 'Berths by message', labels: ['port'], priority: { id: '3' }, assignee: { accountId: accountIdOf('team') }, description: text('Why') };
    expect((await jira.ask('team', 'PUT', 'issue/HAR-1', { fields })).status).toBe(204);
    const { body } = await jira.ask<IssueAnswer>('team', 'GET', 'issue/HAR-1');
    expect(body.fields).toMatchObject({ ...fields, updated: '2026-06-01T12:00:00.000+0000' });
    const renamed = { field: 'summary', fromString: 'Berths by mail', toString: 'Berths by message' };
    const changes = await jira.ask('team', 'GET', 'issue/HAR-1/changelog');
    expect(changes.body).toMatchObject({
      total: 1,
      isLast: true,
      values: [{ author: { accountId: accountIdOf('team') }, items: expect.arrayContaining([expect.objectContaining(renamed)]) }],
    });
  });

  test('takes `set` operations', async () => {
    const jira = open();
    expect((await jira.ask('team', 'PUT', 'issue/HAR-1', { update: { summary: [{ set: 'Set' }] } })).status).toBe(204);
    expect((await jira.ask('team', 'PUT', 'issue/HAR-1', { update: { summary: [{ add: 'Added' }] } })).status).toBe(400);
  });

  test.each([
    [FIGURE, 5],
    ['customfield_77777', 5],
    ['status', { name: 'Done' }],
    ['summary', ''],
    ['summary', 'x'.repeat(256)],
    ['summary', 7],
    ['description', 'plain text'],
    ['labels', ['with space']],
    ['priority', { id: '99' }],
    ['assignee', { accountId: 'nobody' }],
  ])('of %s to %j is refused under its name, and nothing is changed', async (field, value) => {
    const jira = open();
    const { status, body } = await jira.ask('team', 'PUT', 'issue/HAR-1', { fields: { labels: ['new'], [field]: value } });
    expect({ status, body }).toEqual({ status: 400, body: { errorMessages: [], errors: { [field]: expect.any(String) } } });
    expect((await jira.ask<IssueAnswer>('team', 'GET', 'issue/HAR-1')).body.fields['labels']).toEqual([]);
  });
});

describe('comments', () => {
  test('are added as documents and listed in order', async () => {
    const jira = open();
    await jira.ask('stakeholder', 'POST', 'issue/HAR-1/comment', { body: text('First') });
    jira.clock.now += 60_000;
    const { status, body } = await jira.ask('team', 'POST', 'issue/HAR-1/comment', { body: text('Second') });
    expect(status).toBe(201);
    expect(body).toMatchObject({ author: { accountId: accountIdOf('team') }, body: text('Second'), created: '2026-06-01T12:01:00.000+0000' });
    const ascending = await jira.ask('outsider', 'GET', 'issue/HAR-1/comment');
    expect(ascending.status).toBe(404);
    expect((await jira.ask('team', 'GET', 'issue/HAR-1/comment')).body).toMatchObject({ total: 2, comments: [{ body: text('First') }, {}] });
    expect((await jira.ask('team', 'GET', 'issue/HAR-1/comment?orderBy=-created&maxResults=1')).body).toMatchObject({ total: 2, comments: [{ body: text('Second') }] });
    expect((await jira.ask('team', 'GET', 'issue/HAR-1/comment?orderBy=author')).status).toBe(400);
  });

  test.each([undefined, 'plain', { type: 'doc' }, { type: 'doc', version: 1, content: [{ type: 'text', text: '' }] }, text('x'.repeat(33_000))])(
    'with the body %j are refused',
    async (body) => {
      const jira = open();
      expect((await jira.ask('team', 'POST', 'issue/HAR-1/comment', { body })).status).toBe(400);
      expect((await jira.ask('team', 'GET', 'issue/HAR-1/comment')).body).toMatchObject({ total: 0 });
    },
  );
});

describe('a property', () => {
  test('is new, replaced, read, listed, deleted, and does not move `updated`', async () => {
    const jira = open();
    const updated = async () => (await jira.ask<IssueAnswer>('team', 'GET', 'issue/HAR-1')).body.fields['updated'];
    const before = await updated();
    expect((await jira.ask('team', 'PUT', 'issue/HAR-1/properties/customer%20note', { a: [1, null] })).status).toBe(201);
    expect((await jira.ask('app', 'PUT', 'issue/HAR-1/properties/customer%20note', 'null')).status).toBe(200);
    await jira.ask('team', 'PUT', 'issue/HAR-1/properties/other', { b: 2 });
    expect(await updated()).toBe(before);
    expect((await jira.ask('stakeholder', 'GET', 'issue/HAR-1/properties/customer%20note')).body).toEqual({ key: 'customer note', value: null });
    expect((await jira.ask('stakeholder', 'GET', 'issue/HAR-1/properties')).body).toMatchObject({ keys: [{ key: 'customer note' }, { key: 'other' }] });
    expect((await jira.ask<IssueAnswer>('team', 'GET', 'issue/HAR-1?fields=summary&properties=other')).body.properties).toEqual({ other: { b: 2 } });
    expect((await jira.ask('stakeholder', 'DELETE', 'issue/HAR-1/properties/other')).status).toBe(404);
    expect((await jira.ask('team', 'DELETE', 'issue/HAR-1/properties/other')).status).toBe(204);
    expect((await jira.ask('team', 'GET', 'issue/HAR-1/properties/other')).status).toBe(404);
    expect((await jira.ask('team', 'DELETE', 'issue/HAR-1/properties/other')).status).toBe(404);
  });

  test.each(['', '{', JSON.stringify('x'.repeat(32_767))])('of %.10j is refused', async (value) => {
    expect((await open().ask('team', 'PUT', 'issue/HAR-1/properties/note', value)).status).toBe(400);
  });

  test('may be 32,768 characters long, and its key 255', async () => {
    const jira = open();
    expect((await jira.ask('team', 'PUT', 'issue/HAR-1/properties/note', JSON.stringify('x'.repeat(32_766)))).status).toBe(201);
    expect((await jira.ask('team', 'PUT', `issue/HAR-1/properties/${'k'.repeat(256)}`, {})).status).toBe(400);
  });
});

describe('values of the app’s fields', () => {
  const KEY = 'ari:cloud:ecosystem::extension/11111111-2222-4333-8444-555555555555/6d0a3f4e-2b51-4c7e-9a88-0f6e5d4c3b2a/static/worthiness';
  const set = (jira: ReturnType<typeof open>, updates: object[], query = '') => jira.ask('app', 'POST', `app/field/value${query}`, { updates });
  const one = (value: unknown, customField = FIGURE, issueIds: unknown[] = [200010001]) => ({ customField, issueIds, value });

  test('are set by id or key, on several issues, and taken away by null', async () => {
    const jira = open();
    expect((await set(jira, [one(71.5, KEY, [200010001, 200010002]), one(3, 'customfield_10101')])).status).toBe(204);
    const read = async (key: string) => (await jira.ask<IssueAnswer>('stakeholder', 'GET', `issue/${key}?fields=${FIGURE},customfield_10101`)).body.fields;
    expect(await read('HAR-1')).toEqual({ [FIGURE]: 71.5, customfield_10101: 3 });
    expect(await read('HAR-2')).toEqual({ [FIGURE]: 71.5, customfield_10101: null });
    expect((await set(jira, [one(null)])).status).toBe(204);
    expect(await read('HAR-1')).toEqual({ [FIGURE]: null, customfield_10101: 3 });
  });

  test('leave a trace in the changelog unless that is refused', async () => {
    const jira = open();
    await set(jira, [one(5)], '?generateChangelog=false');
    expect((await jira.ask('team', 'GET', 'issue/HAR-1/changelog')).body).toMatchObject({ total: 0 });
    await set(jira, [one(6)]);
    expect((await jira.ask('team', 'GET', 'issue/HAR-1/changelog')).body).toMatchObject({
      values: [{ author: { accountType: 'app' }, items: [{ field: 'Worthiness', fieldId: FIGURE, fromString: '5', toString: '6' }] }],
    });
  });

  test('are refused whole: nothing of the call is kept', async () => {
    const jira = open();
    const refusals: [number, object[]][] = [
      [404, [one(1), one(2, 'customfield_10999')]],
      [400, [one(1), one(2, FIGURE, [5])]],
      [400, [one('many')]],
      [400, [one(1), one(2)]],
      [400, [one(1, FIGURE, Array.from({ length: 101 }, (_, at) => at))]],
      [400, []],
    ];
    for (const [status, updates] of refusals) expect((await set(jira, updates)).status).toBe(status);
    expect(await jira.keys('Worthiness IS NOT EMPTY')).toEqual([]);
  });

  test('are described by GET field under the key of the manifest', async () => {
    const { body } = await open().ask<{ id: string }[]>('stakeholder', 'GET', 'field');
    expect(body.find(({ id }) => id === FIGURE)).toEqual({
      id: FIGURE,
      key: KEY,
      name: 'Worthiness',
      custom: true,
      orderable: true,
      navigable: true,
      searchable: true,
      clauseNames: ['cf[10100]', 'Worthiness'],
      schema: { type: 'number', custom: KEY, customId: 10100 },
    });
  });
});

test('people are found by account id; unknown ones are passed over', async () => {
  const jira = open();
  const query = ['team', 'pmo'].map((name) => `accountId=${encodeURIComponent(accountIdOf(name as 'team'))}`).join('&');
  const { body } = await jira.ask('outsider', 'GET', `user/bulk?${query}&accountId=nobody`);
  expect(body).toMatchObject({ total: 2, isLast: true, values: [{ displayName: expect.stringContaining('team') }, {}] });
  expect((await jira.ask('team', 'GET', 'user/bulk')).status).toBe(400);
  expect((await jira.ask('team', 'GET', 'myself')).body).toMatchObject({ accountId: accountIdOf('team'), emailAddress: 'team@local.test' });
});

test('a link to an issue that one may not see is not shown; one to an issue elsewhere is shown as given', async () => {
  const type = { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
  const issuelinks = [
    { id: '5', type, outwardIssue: { id: '200020009', key: 'QUAY-9', fields: { summary: 'Old words' } } },
    { id: '6', type, inwardIssue: { id: '7', key: 'FAR-1', fields: { summary: 'Far away' } } },
  ];
  const quay = anIssue({ number: 9, project: { id: '20002', key: 'QUAY', name: 'Quay' }, summary: 'New words' });
  const jira = openTestJira({ issues: [anIssue({ number: 1, fields: { issuelinks } }), quay], outsiderProjects: ['HAR'] });
  const linksFor = async (who: 'team' | 'outsider') => (await jira.ask<IssueAnswer>(who, 'GET', 'issue/HAR-1?fields=issuelinks')).body.fields['issuelinks'];
  expect(await linksFor('team')).toMatchObject([{ outwardIssue: { fields: { summary: 'New words' } } }, { inwardIssue: { key: 'FAR-1' } }]);
  expect(await linksFor('outsider')).toMatchObject([{ inwardIssue: { fields: { summary: 'Far away' } } }]);
});

test('a body that is no JSON and a path that is none are refused in Jira’s form', async () => {
  const jira = open();
  expect(await jira.ask('team', 'POST', 'search/jql', '{')).toEqual({ status: 400, body: { errorMessages: [expect.any(String)], errors: {} } });
  expect(await jira.ask('team', 'GET', 'search?jql=x')).toEqual({ status: 404, body: { errorMessages: [expect.any(String)], errors: {} } });
});
