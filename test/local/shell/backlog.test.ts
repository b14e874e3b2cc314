import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openLocalSite, type LocalSite } from '../../../local/server/open-local-site';
import { axeViolations, startBrowser } from '../../support/browser';
import { anEpic, anIssue } from '../../support/issues';
import { openAs } from '../../support/screens';

const MANIFEST = `
app: {id: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555', runtime: {name: nodejs22.x}}
modules:
  jira:backlogAction:
    - {key: tidy, title: Tidy up, resource: page, viewportSize: large}
    - {key: count, title: Count, resource: page}
resources: [{key: page, path: page}]
permissions: {scopes: [read:jira-work, write:issue:jira-software]}
`;
/** Shows where it stands; its button has Jira rank HAR-4 first, and closes. */
const PAGE = `
const bridge = globalThis.__bridge;
const rank = { method: 'PUT', headers: [['content-type', 'application/json']], body: JSON.stringify({ issues: ['HAR-4'], rankBeforeIssue: 'HAR-1' }) };
bridge.callBridge('getContext', {}).then(({ extension }) => { document.querySelector('pre').textContent = JSON.stringify(extension); });
document.querySelector('button').onclick = async () => {
  await bridge.callBridge('fetchProduct', { product: 'jira', restPath: '/rest/agile/1.0/issue/rank', fetchRequestInit: rank });
  await bridge.callBridge('close', {});
};
`;
const sprint = (id: number, state: string, name: string) => ({ customfield_10020: [{ id, name, state, boardId: 20001 }] });
const ISSUES = [
  anEpic({ number: 1 }),
  anIssue({ number: 2, fields: sprint(71, 'active', 'Berths') }),
  anIssue({ number: 3, fields: sprint(72, 'future', 'Cranes') }),
  anIssue({ number: 4 }),
  anIssue({ number: 5, fields: sprint(71, 'active', 'Berths') }),
  anIssue({ number: 6, fields: sprint(70, 'closed', 'Anchors') }),
  anIssue({ number: 7, status: 'Done' }),
];

let folder: string;
let site: LocalSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'worth-shell-'));
  for (const one of ['dist/app', 'local/shell', 'page']) mkdirSync(join(folder, one), { recursive: true });
  symlinkSync(resolve('local/shell/dist'), join(folder, 'local/shell/dist'));
  writeFileSync(join(folder, 'manifest.yml'), MANIFEST);
  writeFileSync(join(folder, 'dist/app/index.cjs'), '');
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html><html lang="en"><head><title>Page</title></head><body><pre></pre><button>Rank</button><script src="page.js"></script></body></html>');
  writeFileSync(join(folder, 'page/page.js'), PAGE);
  browser = await startBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  site = await openLocalSite({ appDir: folder, dataDir: null, port: 0, latency: 0, bulkfetch: 100 });
  await site.jira.importIssues(ISSUES.map((issue) => JSON.stringify(issue)), 'test');
  page = await browser.newPage();
  await openAs(page, { url: site.origin }, 'team', '/projects/HAR/backlog');
});
afterEach(async () => {
  await page.close();
  await site.close();
});

const keysIn = async (section: string) => {
  const list = page.getByRole('list', { name: section });
  await list.waitFor();
  return list.getByRole('link').allTextContents();
};

test('the backlog shows what is open: each open sprint for itself, then what is in none, by rank', async () => {
  expect(await keysIn('Berths')).toEqual(['HAR-2', 'HAR-5']);
  expect(await keysIn('Cranes')).toEqual(['HAR-3']);
  expect(await keysIn('Harbour backlog')).toEqual(['HAR-1', 'HAR-4', 'HAR-6']);
  expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Berths', 'Cranes', 'Harbour backlog']);
  expect(await axeViolations(page)).toEqual([]);
});

test('an action of the app is in the menu, and opens over the backlog where it is told where it stands', async () => {
  await page.getByRole('button', { name: 'More actions' }).press('Enter');
  expect(await page.getByRole('menuitem').allTextContents()).toEqual(['Tidy up', 'Count']);
  await page.getByRole('menuitem', { name: 'Tidy up' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Tidy up' });
  await dialog.waitFor();
  expect((await dialog.boundingBox())?.width).toBe(800);
  const told = page.frameLocator('iframe').locator('pre:not(:empty)');
  expect(JSON.parse((await told.textContent()) ?? '')).toEqual({
    type: 'jira:backlogAction',
    project: { id: '20001', key: 'HAR', type: 'software' },
    board: { id: '20001', type: 'scrum' },
    location: `${site.origin}/projects/HAR/backlog`,
  });
});

test('what the action did shows when it closes', async () => {
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Count' }).click();
  await page.frameLocator('iframe').getByRole('button', { name: 'Rank' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('list', { name: 'Harbour backlog' }).getByRole('link').first().filter({ hasText: 'HAR-4' }).waitFor();
  expect(await keysIn('Harbour backlog')).toEqual(['HAR-4', 'HAR-1', 'HAR-6']);
});
