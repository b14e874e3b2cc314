import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { contractCalls } from '../support/contract-calls';
import { CALLS, EVERY_CALL, speakOf } from '../support/every-call';
import { anEpic } from '../support/issues';
import { good, rating } from '../support/said';
import { saveSettings } from '../support/save-settings';
import { sharedPath } from '../support/shared-files';
import { aTicket } from '../support/tickets';
import { askAtlassian, askJiraJs } from './ask-witness';
import { differencesIn, unknownAmong } from './differences';
import { FROM_ATLASSIAN, FROM_JIRA_JS } from './known-differences';
import { openRecordedSite, type RecordedSite } from './open-recorded-site';
import { MARKS } from './request-marks';
import { requestTemplates, wasMade, withoutMark } from './request-templates';
import { visitListAndPanel, visitRooms } from './visit-pages';

/** More than the first page and more than one bulkfetch holds. */
const EPICS = 230;
const GONE = `HAR-${EPICS}`;
const CHANGED = 'HAR-2';

/** More than one page of a search. */
const TICKETS = 105;

let site: RecordedSite;
let browser: Browser;

beforeAll(async () => {
  const epics = Array.from({ length: EPICS }, (_, i) => anEpic({ number: i + 1 }));
  const tickets = Array.from({ length: TICKETS }, (_, i) => aTicket({ number: i + 1, names: i % 2 === 0 ? [i + 1] : [] }));
  site = await openRecordedSite([...epics, ...tickets]);
  browser = await startBrowser();
  await everyCallInBothWays();
  await aCriterionOfARole();
  await ticketsThatChange();
  await theTopInAQuery();
  await figuresOfAnIssueThatGoes();
  for (const schedule of ['hourly-sweep', 'nightly-renew', 'nightly-tickets']) await site.host.runSchedule(schedule);
  await site.host.drain();
  const page = await browser.newPage();
  await visitListAndPanel(page, site, CHANGED);
  await visitRooms(page, site, (await speakOf(site, 'HAR-3')).feedback);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Each call by somebody who may and by somebody who sees nothing, with what follows in the background. */
async function everyCallInBothWays(): Promise<void> {
  const on = await speakOf(site, 'HAR-1');
  for (const call of CALLS) {
    const { by, input } = EVERY_CALL[call];
    const payload = await input({ ...on, jira: site });
    for (const person of ['outsider', by] as const) await site.invoke(person, call, payload);
    await site.host.drain();
  }
}

/** Somebody rates where a criterion is kept to a role. */
async function aCriterionOfARole(): Promise<void> {
  const { now, roles } = good(await site.call('admin', 'open-settings', { project: 'HAR' }));
  const { urgency, ...others } = now.settings.criteria;
  await saveSettings(site, 'HAR', { criteria: { ...others, urgency: { ...urgency!, roles: [roles[0]!.id] } } });
  await site.invoke('team', 'rate', rating('HAR-4', 50));
  await site.host.drain();
}

/** Tickets that a JQL finds, of which some name nothing; one is reworded afterwards. */
async function ticketsThatChange(): Promise<void> {
  const { job } = good(await site.call('admin', 'bring-in-tickets', { project: 'HAR', source: { jql: 'project = HELP' }, customerField: null }));
  await site.host.drain();
  const { left } = good(await site.call('admin', 'list-tickets-left', { project: 'HAR', job: job.id, named: false }));
  expect(left.length).toBeGreaterThan(0);
  await askAsAdmin('PUT', 'issue/HELP-1', { fields: { summary: 'Reworded' } });
  await site.host.drain();
}

/** Somebody searches for the top, which the settings change. */
async function theTopInAQuery(): Promise<void> {
  await askAsAdmin('POST', 'search/jql', { jql: 'issue in topCustomerValue("HAR", 1)' });
  const { now } = good(await site.call('admin', 'open-settings', { project: 'HAR' }));
  await saveSettings(site, 'HAR', { withDone: !now.settings.withDone });
  await site.host.drain();
}

/** The app writes to an issue that was deleted meanwhile, and finds figures that somebody else wrote. */
async function figuresOfAnIssueThatGoes(): Promise<void> {
  await speakOf(site, GONE);
  await askAsAdmin('DELETE', `issue/${GONE}`);
  await site.host.drain();
  await speakOf(site, CHANGED);
  await site.host.drain();
  await askAsAdmin('PUT', `issue/${CHANGED}/properties/customer-value`, { v: 1, version: 9 });
}

async function askAsAdmin(method: string, path: string, body?: object): Promise<void> {
  const headers = { Authorization: `Basic ${Buffer.from('admin@local.test:local').toString('base64')}`, 'Content-Type': 'application/json' };
  await fetch(`${site.url}/rest/api/3/${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
}

test('every call of the contract is made', () => {
  expect([...CALLS].sort()).toEqual(contractCalls().sort());
});

test('every request that the app’s source writes down is made, by its functions and by its pages', () => {
  const templates = requestTemplates();
  expect(templates.length).toBeGreaterThan(10);
  expect(templates.filter((template) => !wasMade(template, site.exchanges))).toEqual([]);
});

test('requests that ask the same path are told apart, so that each has to be made', () => {
  const templates = requestTemplates();
  expect(withoutMark(templates)).toEqual([]);
  expect([...MARKS.keys()].filter((marked) => !templates.some(({ at }) => at === marked))).toEqual([]);
});

test('tickets of more than one page are read on by the token that Jira gave', () => {
  const pages = site.exchanges.filter(({ from, path, asked }) => from === 'app' && path.endsWith('/search/jql') && JSON.stringify(asked).includes('"nextPageToken"'));
  expect(pages.map(({ status }) => status)).toContain(200);
});

test('the app’s requests are none that Jira finds wrong, but for a bulkfetch of too many', () => {
  const wrong = site.exchanges.filter(({ from, status }) => from !== 'outside' && status === 400).map(({ from, path }) => `${from} ${path}`);
  expect(wrong.filter((one) => one !== 'browser /rest/api/3/issue/bulkfetch')).toEqual([]);
});

const folder = sharedPath('openapi');

(folder === null ? test.skip : test)('Atlassian’s documents find nothing wrong with what the app and its pages ask, nor with the answers', () => {
  expect(unknownAmong(differencesIn(site.exchanges, askAtlassian(site.exchanges, folder ?? '')), FROM_ATLASSIAN)).toEqual([]);
}, 120_000);

test('jira.js finds nothing wrong, but where Atlassian’s documents say otherwise', () => {
  expect(unknownAmong(differencesIn(site.exchanges, askJiraJs(site.exchanges)), FROM_JIRA_JS)).toEqual([]);
}, 120_000);
