import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { contractCalls } from '../support/contract-calls';
import { CALLS, EVERY_CALL, speakOf } from '../support/every-call';
import { eventually } from '../support/eventually';
import { anEpic } from '../support/issues';
import { keysInGrid, openPanel, openPrioritise } from '../support/screens';
import { sharedPath } from '../support/shared-files';
import { askAtlassian, askJiraJs } from './ask-witness';
import { differencesIn, unknownAmong } from './differences';
import { FROM_ATLASSIAN, FROM_JIRA_JS } from './known-differences';
import { openRecordedSite, type RecordedSite } from './open-recorded-site';
import { requestTemplates, wasMade } from './request-templates';

/** More than the first page and more than one bulkfetch holds. */
const EPICS = 230;
const GONE = `HAR-${EPICS}`;
const CHANGED = 'HAR-2';

let site: RecordedSite;
let browser: Browser;

beforeAll(async () => {
  site = await openRecordedSite(Array.from({ length: EPICS }, (_, i) => anEpic({ number: i + 1 })));
  browser = await startBrowser();
  await everyCallInBothWays();
  await figuresOfAnIssueThatGoes();
  await site.host.runSchedule('hourly-sweep');
  await site.host.runSchedule('nightly-renew');
  await site.host.drain();
  await pagesOf();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Each call by somebody who may and by somebody who sees nothing, with the figures that follow. */
async function everyCallInBothWays(): Promise<void> {
  const on = await speakOf(site, 'HAR-1');
  for (const call of CALLS) {
    const { by, input } = EVERY_CALL[call];
    const payload = await input({ ...on, jira: site });
    for (const person of ['outsider', by] as const) await site.invoke(person, call, payload);
    await site.host.drain();
  }
}

/** The app writes to an issue that was deleted meanwhile. */
async function figuresOfAnIssueThatGoes(): Promise<void> {
  await speakOf(site, GONE);
  const admin = { Authorization: `Basic ${Buffer.from('admin@local.test:local').toString('base64')}`, 'Content-Type': 'application/json' };
  await fetch(`${site.url}/rest/api/3/issue/${GONE}`, { method: 'DELETE', headers: admin });
  await site.host.drain();
  await speakOf(site, CHANGED);
  await site.host.drain();
  await fetch(`${site.url}/rest/api/3/issue/${CHANGED}/properties/customer-value`, { method: 'PUT', headers: admin, body: '{"v":1,"version":9}' });
}

/** The pages in a browser: the whole list, again from the reader's cache, and an issue whose figures were changed outside. */
async function pagesOf(): Promise<void> {
  const page = await browser.newPage();
  const inPages = () => site.exchanges.filter(({ from }) => from === 'browser');
  await openPrioritise(page, site, 'team', 'HAR');
  await eventually(async () => inPages(), (made) => made.some(({ path, status }) => path.includes('bulkfetch') && status === 200), 30_000);
  await eventually(async () => {
    await keysInGrid(await openPrioritise(page, site, 'team', 'HAR'));
    return inPages();
  }, (made) => made.some(({ asked }) => JSON.stringify(asked ?? '').includes('updated >=')), 30_000);
  const panel = await openPanel(page, site, 'team', CHANGED);
  await panel.getByRole('button', { name: 'Rebuild' }).waitFor();
  await eventually(async () => inPages(), (made) => made.some(({ path }) => path.includes('/properties/')));
}

test('every call of the contract is made', () => {
  expect([...CALLS].sort()).toEqual(contractCalls().sort());
});

test('every request that the app’s source writes down is made, by its functions and by its pages', () => {
  const templates = requestTemplates();
  expect(templates.length).toBeGreaterThan(10);
  expect(templates.filter((template) => !wasMade(template, site.exchanges))).toEqual([]);
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
