import { anEpic, anIssue } from '../../support/issues';
import { accountIdOf } from '../jira/open-test-jira';
import { openTestApp, type TestApp } from './open-test-app';

const MANIFEST = `
modules:
  jira:issuePanel:
    - {key: panel, title: Panel, resource: page, resolver: {function: write}}
  trigger:
    - key: others
      function: told
      events: [avi:jira:created:issue, avi:jira:updated:issue, avi:jira:deleted:issue, avi:jira:created:issuelink, avi:jira:deleted:issuelink]
      filter: {ignoreSelf: true}
    - key: all
      function: told
      events: [{eventType: avi:jira:updated:issue}]
  function:
    - {key: told, handler: app.told}
    - {key: write, handler: app.write}
resources: [{key: page, path: page}]
permissions: {scopes: [read:jira-work, write:jira-work]}
app: {id: ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555}
`;

/** Prints every event; writes as its user, or as the app, when a page asks. */
const APP = `
let failures = 1;
exports.told = async (event) => {
  if (event.issue?.fields.summary === 'Again' && failures-- > 0) return { _retry: true, retryOptions: { retryAfter: 5, retryReason: 'FUNCTION_RETRY_REQUEST' } };
  console.log(JSON.stringify(event));
};
exports.write = async ({ call }) => {
  const init = { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ fields: { summary: 'By the app' } }) };
  const meta = { type: 'fpp', remote: 'jira', provider: call.functionKey };
  return (await __forge_fetch__(meta, '/rest/api/3/issue/HAR-1', init)).status;
};
`;

const team = { accountId: accountIdOf('team'), displayName: 'Team' };
const opened: TestApp[] = [];
afterEach(() => Promise.all(opened.splice(0).map(({ host }) => host.close())));

function open(): TestApp {
  const app = openTestApp(MANIFEST, APP, [anEpic({ number: 1, fields: { assignee: team } }), anIssue({ number: 2 })]);
  opened.push(app);
  return app;
}

const rename = (app: TestApp, summary: string, key = 'HAR-1') => app.jira.ask('team', 'PUT', `issue/${key}`, { fields: { summary } });

/** The module and the event of what the app was told. */
const toldTo = (app: TestApp) => app.said().map(({ eventType, context }) => `${(context as { moduleKey: string }).moduleKey} ${String(eventType)}`).sort();

test('each trigger is told what it asked for, after the change', async () => {
  const app = open();
  await rename(app, 'New');
  expect(app.said()).toEqual([]);
  await app.host.drain();
  expect(toldTo(app)).toEqual(['all avi:jira:updated:issue', 'others avi:jira:updated:issue']);
});

test('an update says what changed and who did it, and of people only who they are', async () => {
  const app = open();
  await rename(app, 'New');
  await app.host.drain();
  expect(app.said()[0]).toEqual({
    eventType: 'avi:jira:updated:issue',
    selfGenerated: false,
    timestamp: String(app.jira.clock.now),
    issue: {
      id: '200010001',
      key: 'HAR-1',
      fields: expect.objectContaining({ summary: 'New', creator: null, assignee: { accountId: team.accountId }, status: expect.objectContaining({ name: 'To Do' }), project: expect.objectContaining({ key: 'HAR' }) }),
    },
    atlassianId: team.accountId,
    changelog: { id: expect.any(String), items: [{ field: 'summary', fieldId: 'summary', fieldtype: 'jira', from: null, fromString: 'Epic number 1', to: null, toString: 'New' }] },
    associatedUsers: { associatedUsers: [{ accountId: team.accountId }] },
    context: { cloudId: 'local-cloud', moduleKey: expect.any(String) },
  });
});

test.each(['user', 'app'])('what a function of the app writes as the %s is its own: ignoreSelf leaves it out', async (provider) => {
  const app = open();
  expect(await app.host.invoke(team, 'panel', provider, {}, {})).toBe(204);
  await app.host.drain();
  expect(toldTo(app)).toEqual(['all avi:jira:updated:issue']);
  expect(app.said()[0]).toMatchObject({ selfGenerated: true });
});

test('transitions and comments are updates, too', async () => {
  const app = open();
  const [status] = (await app.jira.ask<{ id: string }[]>('team', 'GET', 'status')).body;
  await app.jira.ask('team', 'POST', 'issue/HAR-1/transitions', { transition: { id: status?.id } });
  const words = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Yes' }] }] };
  await app.jira.ask('team', 'POST', 'issue/HAR-1/comment', { body: words });
  await app.host.drain();
  const changed = app.said().map(({ changelog }) => (changelog as { items: { fieldId: string }[] }).items.map(({ fieldId }) => fieldId));
  expect(changed.flat().sort()).toEqual(['comment', 'comment', 'status', 'status']);
});

test('a deleted issue is told of as it was', async () => {
  const app = open();
  await app.jira.ask('admin', 'DELETE', 'issue/HAR-2');
  await app.host.drain();
  expect(app.said()).toMatchObject([{ eventType: 'avi:jira:deleted:issue', issue: { id: '200010002', key: 'HAR-2', fields: { summary: 'Story number 2' } } }]);
});

test('a created issue is told of', async () => {
  const app = open();
  await app.jira.ask('team', 'POST', 'issue', { fields: { project: { key: 'HAR' }, issuetype: { name: 'Story' }, summary: 'Made' } });
  await app.host.drain();
  expect(app.said()).toMatchObject([{ eventType: 'avi:jira:created:issue', issue: { key: 'HAR-3', fields: { summary: 'Made', reporter: { accountId: team.accountId } } } }]);
});

test('a link is told of when it is made and when it is removed, with both its ends', async () => {
  const app = open();
  await app.jira.ask('team', 'POST', 'issueLink', { type: { name: 'Blocks' }, inwardIssue: { key: 'HAR-1' }, outwardIssue: { key: 'HAR-2' } });
  const { body } = await app.jira.ask<{ fields: { issuelinks: { id: string }[] } }>('team', 'GET', 'issue/HAR-1?fields=issuelinks');
  const id = body.fields.issuelinks[0]?.id ?? '';
  await app.jira.ask('team', 'DELETE', `issueLink/${id}`);
  await app.host.drain();
  const ends = { id, sourceIssueId: '200010001', destinationIssueId: '200010002', sourceProjectId: '20001', destinationProjectId: '20001' };
  const issueLinkType = { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
  expect(app.said()).toMatchObject([
    { eventType: 'avi:jira:created:issuelink', selfGenerated: false, ...ends, issueLinkType },
    { eventType: 'avi:jira:deleted:issuelink', selfGenerated: false, ...ends, issueLinkType },
  ]);
});

test('neither what an import brings nor the properties of an issue are told', async () => {
  const app = open();
  await app.jira.importIssues([JSON.stringify(anIssue({ number: 2, summary: 'Other words' }))], 'file');
  await app.jira.ask('team', 'PUT', 'issue/HAR-1/properties/note', { a: 1 });
  await app.host.drain();
  expect(app.said()).toEqual([]);
});

test('a refused write is not told', async () => {
  const app = open();
  await rename(app, '');
  await app.jira.ask('stakeholder', 'PUT', 'issue/HAR-1', { fields: { summary: 'New' } });
  await app.host.drain();
  expect(app.said()).toEqual([]);
});

test('a trigger that returns an InvocationError is told again', async () => {
  const app = open();
  await rename(app, 'Again');
  await app.host.drain();
  expect(app.said().filter(({ retryContext }) => retryContext)).toMatchObject([{ retryContext: { retryCount: 1 } }]);
  expect(app.said()).toHaveLength(2);
});

test('by a fault an event comes twice, or never', async () => {
  const app = open();
  app.faults.add({ target: 'event', match: 'avi:jira:updated:issue', copies: 2, times: 1 });
  await rename(app, 'Twice');
  await app.host.drain();
  expect(app.said()).toHaveLength(4);
  app.faults.add({ target: 'event', copies: 0 });
  await rename(app, 'Lost');
  await app.host.drain();
  expect(app.said()).toHaveLength(4);
});
