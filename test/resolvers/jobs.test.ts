import type { Fault } from '../../local/forge/fault/fault';
import { eventually } from '../support/eventually';
import { figuresOnIssue } from '../support/figures-on-issue';
import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { feedbackOn, good, rating } from '../support/said';
import { saveSettings } from '../support/save-settings';
import { aTicket, jobNow } from '../support/tickets';

const TICKETS = 250;
const EPICS = 120;

let jira: LocalJira;

beforeEach(async () => {
  const epics = Array.from({ length: EPICS }, (_, at) => anEpic({ number: at + 1 }));
  const tickets = Array.from({ length: TICKETS }, (_, at) => aTicket({ number: at + 1, reporter: `r${at % 40}`, names: at < 50 ? [1 + (at % 10)] : [] }));
  jira = await startLocalJira({ issues: [...epics, ...tickets] });
}, 90_000);
afterEach(() => jira.stop());

const begin = async () => good(await jira.call('admin', 'bring-in-tickets', { project: 'HAR', source: { project: 'HELP' }, customerField: null })).job.id;
const control = async (job: string, act: 'cancel' | 'resume') => good(await jira.call('admin', 'control-job', { project: 'HAR', job, act })).job;
const fault = (trouble: Fault) => jira.control('POST', 'fault', trouble);
const firstPage = (job: string) => eventually(() => jobNow(jira, job), ({ done }) => done > 0);

const ALL = { added: TICKETS, changed: 0, same: 0, refused: 0, linked: 50, unlinked: 0, nameless: TICKETS - 50 };

/** All tickets are in, each once, and the counts add up to them. */
async function expectAllIn(job: string): Promise<void> {
  expect(await jobNow(jira, job)).toMatchObject({ state: 'done', done: TICKETS, total: TICKETS, problem: null, counts: ALL });
  const asking = (await figuresOnIssue(jira, 'HAR-1')).fields['Customers asking'];
  expect(asking).toBe(4);
}

test('a job that is cancelled stops between pages, and goes on where it was', async () => {
  const job = await begin();
  await firstPage(job);
  const stopped = await control(job, 'cancel');
  await jira.drain();
  expect(await jobNow(jira, job)).toMatchObject({ state: 'cancelled', done: stopped.done });
  expect(stopped.done).toBeLessThan(TICKETS);
  await control(job, 'resume');
  await jira.drain();
  await expectAllIn(job);
}, 60_000);

test('when Jira asks to wait, the job waits as long and counts nothing twice', async () => {
  await fault({ target: 'jira', as: 'app', match: 'PUT /rest/api/3/issue/{issue}/properties/customer-value', status: 429, retryAfter: 40, times: 2 });
  await fault({ target: 'jira', as: 'app', match: 'POST /rest/api/3/search/jql', skip: 1, status: 429, retryAfter: 40, times: 2 });
  const job = await begin();
  await jira.drain();
  await expectAllIn(job);
}, 60_000);

test('a store that is busy is waited for', async () => {
  await fault({ target: 'kvs', match: 'transaction', in: 'jobs', skip: 30, times: 4, status: 429 });
  const job = await begin();
  await jira.drain();
  await expectAllIn(job);
}, 60_000);

test('a page that Jira refuses stops the job with its reason, and it can be resumed', async () => {
  await fault({ target: 'jira', as: 'app', match: 'POST /rest/api/3/search/jql', skip: 1, status: 403 });
  const job = await begin();
  await jira.drain();
  expect(await jobNow(jira, job)).toMatchObject({ state: 'failed', problem: 'jira-failed', done: 100 });
  await jira.control('DELETE', 'fault');
  expect(await control(job, 'resume')).toMatchObject({ state: 'running', problem: null });
  await jira.drain();
  await expectAllIn(job);
}, 60_000);

test('a slice that was killed is found by its second event', async () => {
  await fault({ target: 'invoke', match: 'jobs', skip: 1, times: 5, status: 500 });
  const job = await begin();
  await jira.drain();
  await expectAllIn(job);
}, 60_000);

test('a job whose events were lost is found by the hour’s sweep', async () => {
  await fault({ target: 'queue', match: 'publish', status: 429 });
  const job = await begin();
  await jira.control('DELETE', 'fault');
  await jira.drain();
  expect(await jobNow(jira, job)).toMatchObject({ state: 'running', done: 0 });
  await jira.control('POST', 'clock', { advanceSeconds: 3600 });
  await jira.drain();
  await expectAllIn(job);
}, 60_000);

test('new weights write the values alone, a hundred a call, and nothing of the property', async () => {
  for (let number = 1; number <= EPICS; number += 1) good(await jira.call('team', 'rate', rating(`HAR-${number}`, number % 2 === 0 ? 75 : 25)));
  await jira.drain();
  const before = await figuresOnIssue(jira, 'HAR-1');
  const seen = (await jira.log()).at(-1)!.seq;
  const { now } = good(await jira.call('admin', 'open-settings', { project: 'HAR' }));
  const criteria = { ...now.settings.criteria, urgency: { ...now.settings.criteria.urgency!, weight: 60 } };
  await saveSettings(jira, 'HAR', { criteria });
  await jira.drain();
  const after = await figuresOnIssue(jira, 'HAR-1');
  expect(after.property).toBe(before.property);
  expect(after.fields['Customer value']).not.toBe(before.fields['Customer value']);
  const asked = (await jira.log(seen)).filter(({ from, kind }) => from === 'app' && kind === 'jira').map(({ path }) => path);
  expect(asked.filter((path) => path === '/rest/api/3/app/field/value')).toHaveLength(2);
  expect(asked).not.toContain('/rest/api/3/issue/{issue}/properties/customer-value');
  const job = good(await jira.call('admin', 'list-jobs', { project: 'HAR' })).jobs[0];
  expect(job).toMatchObject({ kind: 'figures', state: 'done', done: EPICS, total: EPICS });
  expect(good(await jira.call('team', 'open-prioritise', { project: 'HAR' })).model.settling).toBe(false);
}, 90_000);

test('voices that never fade leave the property as it was, night after night', async () => {
  for (const number of [1, 2]) good(await jira.call('team', 'add-feedback', feedbackOn(`HAR-${number}`)));
  await jira.drain();
  await saveSettings(jira, 'HAR', { halfLifeDays: null });
  await jira.drain();
  const kept = await figuresOnIssue(jira, 'HAR-1');
  expect(kept.property).toContain('"asking":1');
  await jira.control('POST', 'clock', { advanceSeconds: 3 * 86_400 });
  await jira.drain();
  expect(await figuresOnIssue(jira, 'HAR-1')).toEqual(kept);
}, 60_000);

test('a rating during the recomputation is not overwritten by it', async () => {
  for (let number = 1; number <= 5; number += 1) good(await jira.call('team', 'rate', rating(`HAR-${number}`, 25)));
  await jira.drain();
  const { now } = good(await jira.call('admin', 'open-settings', { project: 'HAR' }));
  const criteria = { ...now.settings.criteria, fit: { ...now.settings.criteria.fit!, weight: 80 } };
  await Promise.all([saveSettings(jira, 'HAR', { criteria }), jira.call('team', 'rate', rating('HAR-1', 100))]);
  await jira.drain();
  const { items } = good(await jira.call('team', 'check-items', { issues: ['HAR-1', 'HAR-2'] }));
  expect(items.map(({ state }) => state)).toEqual(['current', 'current']);
}, 60_000);
