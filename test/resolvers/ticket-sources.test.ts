import { makeTicketSourceStore } from '../../src/storage/ticket-source';
import type { Kvs } from '../../src/storage/kvs';
import type { KeptSource } from '../../src/domain/feedback/ticket-source';
import { anEpic, anIssue } from '../support/issues';
import { startLocalJira, type LocalJira, type PersonName } from '../support/local-jira';
import { good } from '../support/said';
import { aTicket } from '../support/tickets';

/** A project that `outsider`, who administers HAR and browses HELP, may not see. */
const VAULT = { id: '20003', key: 'VLT', name: 'Vault' };
const GATE = 'summary ~ gate';

let jira: LocalJira;

beforeAll(async () => {
  const reporter = { accountId: 'reporter-eve', accountType: 'atlassian', displayName: 'Reporter eve' };
  const hidden = [1, 2].map((number) => anIssue({ number, project: VAULT, summary: 'The gate of the vault', fields: { reporter, labels: ['vault'] } }));
  jira = await startLocalJira({ issues: [anEpic({ number: 1, summary: 'A gate' }), aTicket({ number: 1, summary: 'A gate stays shut' }), ...hidden] });
  for (const [project, role] of [['HAR', 'Administrators'], ['HELP', 'Members']]) {
    expect((await jira.control('POST', 'permissions', { project, person: 'outsider', roles: [role] })).status).toBe(200);
  }
}, 120_000);
afterAll(() => jira.stop());

const bringIn = (person: PersonName, jql: string) => jira.call(person, 'bring-in-tickets', { project: 'HAR', source: { jql }, customerField: null });
const estimate = async (person: PersonName, jql: string) => good(await jira.call(person, 'estimate-tickets', { project: 'HAR', source: { jql } })).estimate.tickets;
const jobOf = async (person: PersonName, about: string) => good(await jira.call(person, 'list-jobs', { project: 'HAR' })).jobs.find((job) => job.about === about);
const filed = async () => good(await jira.call('admin', 'open-feedback', { project: 'HAR', view: { kind: 'newest' } })).feedback.map(({ source }) => source.issue?.key).sort();

test('a JQL brings in what whoever asks may browse, and counts nothing else', async () => {
  expect(await estimate('outsider', GATE)).toBe(1);
  good(await bringIn('outsider', GATE));
  await jira.drain();
  expect(await jobOf('outsider', GATE)).toMatchObject({ state: 'done', done: 1, total: 1, counts: { added: 1, refused: 0 } });
  expect(await filed()).toEqual(['HELP-1']);
});

test('neither a change of a hidden ticket nor the night brings it in', async () => {
  expect((await jira.rest('admin', 'PUT', '/rest/api/3/issue/VLT-1', { fields: { summary: 'The gate, reworded' } })).status).toBe(204);
  await jira.drain();
  await jira.control('POST', 'run-schedule', { key: 'nightly-tickets' });
  await jira.drain();
  expect(await filed()).toEqual(['HELP-1']);
});

test('the same JQL brings in more when somebody who sees more asks', async () => {
  good(await bringIn('admin', GATE));
  await jira.drain();
  expect(await filed()).toEqual(['HELP-1', 'VLT-1', 'VLT-2']);
});

test.each(['labels = none) OR (summary ~ gate', 'labels = none) OR (project = VLT', 'ORDER BY key'])('%s is no JQL by itself: refused', async (jql) => {
  for (const name of ['estimate-tickets', 'bring-in-tickets']) {
    const reply = await jira.invoke('outsider', name, { project: 'HAR', source: { jql }, customerField: null });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'invalid', field: 'source', rule: 'jql' } });
  }
});

test('a JQL that finds the project’s own items alone is refused; of one that finds others too they stay out', async () => {
  expect(await bringIn('admin', 'project = HAR')).toMatchObject({ ok: false, problem: { code: 'invalid', field: 'source', rule: 'ownProject' } });
  expect(await estimate('admin', 'project in (HAR, HELP)')).toBe(1);
});

test('how many tickets a job has read is told to those who administer the project alone', async () => {
  const { jobs } = good(await jira.call('team', 'list-jobs', { project: 'HAR' }));
  expect(jobs.map(({ state, done, total, counts, about }) => [state, done, total, counts, about])).toEqual(jobs.map(() => ['done', 0, null, {}, '']));
  expect(jobs.length).toBeGreaterThan(0);
});

test('of 150 JQLs each still hears of its tickets', async () => {
  const jqls = Array.from({ length: 150 }, (_, at) => `labels = sort-${at}`);
  for (const jql of jqls) good(await bringIn('admin', jql));
  await jira.drain();
  expect((await jira.rest('admin', 'PUT', '/rest/api/3/issue/VLT-2', { fields: { summary: 'Heard', labels: ['sort-149'] } })).status).toBe(204);
  await jira.drain();
  const { feedback } = good(await jira.call('admin', 'open-feedback', { project: 'HAR', view: { kind: 'newest' } }));
  expect(feedback.map(({ words }) => words)).toContain('Heard');
}, 120_000);

test('as many sources as a record holds are kept, one more is refused by name and loses none', async () => {
  for (let at = 150; at < 250; at += 1) {
    const reply = await bringIn('admin', `labels = sort-${at} AND summary ~ "${'x'.repeat(1900)}"`);
    if (reply.ok) continue;
    expect(reply.problem).toEqual({ code: 'invalid', field: 'source', rule: 'sourceCount' });
    break;
  }
  expect(await bringIn('admin', `summary ~ "${'y'.repeat(1950)}"`)).toMatchObject({ ok: false, problem: { rule: 'sourceCount' } });
  await jira.drain();
  good(await bringIn('admin', 'labels = sort-0'));
}, 120_000);

test('a record holds 200 sources, or 220 KiB of them', async () => {
  const stored: number[] = [];
  const kvs = { entity: () => ({}), transact: () => ({ set: (_key: string, { state }: { state: unknown[] }) => (stored.push(state.length), { execute: async () => undefined }) }) };
  const store = makeTicketSourceStore(kvs as unknown as Kvs);
  const source = (size: number): KeptSource => ({ id: 's', project: '1', of: { jql: 'x'.repeat(size), within: ['2'] }, customerField: null, by: 'ann', job: 'j', seenAt: 1 });
  await store.put(Array.from({ length: 200 }, () => source(900)), 1);
  expect(stored).toEqual([200]);
  const tooMany = [Array.from({ length: 201 }, () => source(1)), Array.from({ length: 200 }, () => source(1200))];
  for (const sources of tooMany) await expect(store.put(sources, 1)).rejects.toMatchObject({ field: 'source', rule: 'sourceCount' });
});
