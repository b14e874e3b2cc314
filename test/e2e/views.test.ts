import type { FrameLocator } from 'playwright-core';
import { axeViolations } from '../support/browser';
import { anEpic } from '../support/issues';
import { onStage } from '../support/on-stage';
import { aOnce, feedbackOn, good, rating } from '../support/said';
import { appOn, openAs, openPrioritise } from '../support/screens';

const ALL = ['HAR-2', 'HAR-3', 'HAR-4', 'HAR-1', 'HAR-5', 'HAR-6'];

const { jira, page, newPage } = onStage({ issues: [1, 2, 3, 4, 5, 6].map((number) => anEpic({ number, status: number % 2 ? 'To Do' : 'In Progress' })) });

beforeAll(async () => {
  for (const [issue, impact] of [['HAR-1', 25], ['HAR-2', 75], ['HAR-3', 60], ['HAR-4', 50]] as const) good(await jira.call('team', 'rate', rating(issue, impact)));
  good(await jira.call('team', 'rate', { issue: 'HAR-2', answers: { effort: { likely: 6, sure: 'fairly' } } }));
  for (const customer of ['Acme', 'Tide']) good(await jira.call('team', 'add-feedback', feedbackOn('HAR-2', customer)));
  good(await jira.call('team', 'add-feedback', feedbackOn('HAR-5')));
  await jira.drain();
}, 90_000);

test('team saves and shares a view by keyboard; admin opens its link and sees the same rows', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await expectKeys(app, ALL);
  await app.getByRole('button', { name: 'Filter' }).press('Enter');
  await app.getByRole('checkbox', { name: 'In progress 3', exact: true }).press('Space');
  await app.getByRole('radio', { name: 'Rated', exact: true }).click();
  await app.getByText('2 of 6 shown').waitFor();
  await page.keyboard.press('Escape');
  expect(await app.getByRole('button', { name: 'Filter 2' }).evaluate((button) => button === document.activeElement)).toBe(true);
  await app.getByRole('button', { name: 'Group' }).press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await app.getByRole('gridcell', { name: 'M, about 6 pw 1' }).waitFor();
  await app.getByRole('button', { name: 'View', exact: true }).press('Enter');
  await app.getByRole('checkbox', { name: 'Urgency' }).press('Space');
  await app.getByRole('radio', { name: 'Compact' }).click();
  await page.keyboard.press('Escape');
  await expectKeys(app, ['HAR-2', 'HAR-4']);

  await app.getByRole('button', { name: 'Saved views' }).press('Enter');
  await app.getByRole('button', { name: 'Save as a new view' }).press('Enter');
  await app.getByRole('textbox', { name: 'Name' }).pressSequentially('Begun and rated');
  await app.getByRole('checkbox', { name: 'Share with everybody' }).press('Space');
  await app.getByRole('textbox', { name: 'Name' }).press('Enter');
  await app.getByText('View saved: Begun and rated').waitFor();
  await app.getByRole('button', { name: 'Saved views Begun and rated' }).waitFor();
  await page.waitForURL(/view=/);
  const link = new URL(page.url());

  const other = await newPage();
  await openAs(other, jira, 'admin', link.pathname + link.search);
  const theirs = appOn(other);
  await expectKeys(theirs, ['HAR-2', 'HAR-4']);
  for (const seen of [app, theirs]) await seen.getByText('Ranges hold 80 % of 10,000 simulations').waitFor();
  expect(await rowWords(theirs)).toEqual(await rowWords(app));
  expect(await theirs.getByRole('columnheader').allTextContents()).toEqual(await app.getByRole('columnheader').allTextContents());
  await theirs.getByRole('button', { name: 'Saved views Begun and rated' }).click();
  await theirs.getByText(/^Shared by /).waitFor();
  await theirs.getByRole('button', { name: 'All work items' }).click();
  await expectKeys(theirs, ALL);
  await other.close();
}, 60_000);

test('the second of two who change a shared view is told, and the first stands', async () => {
  const { view } = good(await jira.call('team', 'save-view', { project: 'HAR', once: aOnce(), name: 'By effort', shared: true, state: '?group=effort' }));
  const app = await openView(`?group=effort&view=${view.id}`);
  await app.getByRole('button', { name: 'Saved views By effort' }).waitFor();
  await app.getByRole('button', { name: 'Group' }).click();
  await app.getByRole('menuitemradio', { name: 'None' }).click();
  await app.getByRole('button', { name: 'Saved views By effort, changed' }).click();
  good(await jira.call('admin', 'save-view', { project: 'HAR', id: view.id, name: 'By effort', shared: true, state: '?group=impact', version: 1 }));
  await app.getByRole('button', { name: 'Save changes to By effort' }).click();
  await app.getByText('Somebody else changed this view meanwhile.').waitFor();
  const { views } = good(await jira.call('team', 'list-views', { project: 'HAR' }));
  expect(views.find(({ id }) => id === view.id)?.state).toBe('?group=impact');
}, 60_000);

test('a view is renamed, deleted after one more question, and gone', async () => {
  good(await jira.call('team', 'save-view', { project: 'HAR', once: aOnce(), name: 'Short-lived', shared: false, state: '?old=yes' }));
  const app = await openView('');
  await app.getByRole('button', { name: 'Saved views' }).click();
  await app.getByRole('button', { name: 'Edit Short-lived' }).click();
  await app.getByRole('textbox', { name: 'Name' }).fill('Longer-lived');
  await app.getByRole('button', { name: 'Save view' }).click();
  await app.getByText('View saved: Longer-lived').waitFor();
  await app.getByRole('button', { name: 'Saved views' }).click();
  await app.getByRole('button', { name: 'Delete Longer-lived' }).click();
  await app.getByRole('button', { name: 'Delete', exact: true }).click();
  await app.getByText('View deleted: Longer-lived').waitFor();
  expect(await app.getByRole('button', { name: 'Longer-lived', exact: true }).count()).toBe(0);
}, 60_000);

test('a view that names a lost column still opens, says so quietly, and forgets it on request', async () => {
  const { view } = good(await jira.call('team', 'save-view', { project: 'HAR', once: aOnce(), name: 'Of old', shared: false, state: '?columns=criterion.beauty+effort&asking=2' }));
  const app = await openView('');
  await app.getByRole('button', { name: 'Saved views' }).click();
  await app.getByRole('button', { name: 'Of old', exact: true }).click();
  await app.getByText('This view names a column that is gone: beauty.').waitFor();
  await expectKeys(app, ['HAR-2']);
  expect(await app.getByRole('columnheader').allTextContents()).toEqual(['Rank', 'Work item', expect.stringContaining('Value'), 'Effort', 'More']);
  await page.waitForURL(new RegExp(view.id));
  await app.getByRole('button', { name: 'Close' }).click();
  await page.waitForURL((url) => url.searchParams.get('columns') === 'effort');

  const broken = await openView('?order=alphabet&rated=perhaps&columns=nonsense&group=colour');
  await broken.getByText(/an order that is gone: alphabet\. .*a filter that is gone: rated perhaps\. .*a grouping that is gone: colour\. .*a column that is gone: nonsense\./).waitFor();
  await expectKeys(broken, ALL);
}, 60_000);

test('a stakeholder keeps views of their own and is told why they share none', async () => {
  const app = await openView('', 'stakeholder');
  await app.getByRole('button', { name: 'Saved views' }).click();
  await app.getByRole('button', { name: 'Save as a new view' }).click();
  await app.getByText('Sharing a view needs Jira’s permission Edit work items in this space.').waitFor();
  expect(await app.getByRole('checkbox', { name: 'Share with everybody' }).isDisabled()).toBe(true);
  await app.getByRole('button', { name: 'Save view' }).click();
  await app.getByText('A view’s name has 1 to 80 characters.').waitFor();
  await app.getByRole('textbox', { name: 'Name' }).fill('Mine');
  await app.getByRole('button', { name: 'Save view' }).click();
  await app.getByRole('button', { name: 'Saved views Mine' }).waitFor();
}, 60_000);

test('a rating that takes its row out of the filter leaves the focus in the list', async () => {
  const app = await openView('?rated=no');
  await expectKeys(app, ['HAR-5', 'HAR-6']);
  const cell = app.getByRole('gridcell', { name: /^Customer impact: / }).first();
  await cell.focus();
  await page.keyboard.press('4');
  await expectKeys(app, ['HAR-6']);
  await page.keyboard.press('Control+z');
  await expectKeys(app, ['HAR-5', 'HAR-6']);
  expect(await app.locator('[role=grid] :focus').count()).toBe(1);
}, 60_000);

test('a filter that nothing passes says so and can be cleared', async () => {
  const app = await openView('?asking=99');
  await app.getByText('Nothing matches this filter.').waitFor();
  await app.getByRole('button', { name: 'Clear' }).click();
  await expectKeys(app, ALL);
}, 60_000);

const TOOLS = ['Saved views', 'Filter', 'Group', 'View'];
test.each(TOOLS.flatMap((tool) => [[tool, 'light', 1440], [tool, 'dark', 1440], [tool, 'light', 390]] as const))('%s, %s at %d px: axe finds nothing and nothing scrolls sideways', async (tool, theme, width) => {
  good(await jira.call('team', 'save-view', { project: 'HAR', once: aOnce(), name: `For ${tool} in ${theme} at ${width}`, shared: true, state: '?group=status' }));
  await page.setViewportSize({ width, height: 844 });
  const app = await openView('?group=status&density=compact&columns=effort+beauty+status+key', 'team', theme);
  if (width === 390) await app.getByRole('button', { name: 'Tools' }).click();
  await app.getByRole(width === 390 ? 'menuitem' : 'button', { name: new RegExp(`^${tool}`) }).first().click();
  await app.getByRole(tool === 'Group' ? 'menu' : 'dialog', { name: tool }).waitFor();
  if (tool === 'Saved views') await app.getByText('Shared by you').first().waitFor();
  const frames = page.frames().filter((frame) => frame.url().startsWith('http'));
  expect((await Promise.all(frames.map(axeViolations))).flat()).toEqual([]);
  expect(await app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
}, 60_000);

async function openView(query: string, person: 'team' | 'stakeholder' = 'team', theme: 'light' | 'dark' = 'light'): Promise<FrameLocator> {
  await openAs(page, jira, person, `/projects/HAR/worth/prioritise${query}`, theme);
  return appOn(page);
}

async function expectKeys(app: FrameLocator, keys: string[]): Promise<void> {
  const seen = async () => (await keysShown(app)).join();
  for (let i = 0; i < 50 && (await seen()) !== keys.join(); i += 1) await page.waitForTimeout(100);
  expect(await keysShown(app)).toEqual(keys);
}

async function keysShown(app: FrameLocator): Promise<string[]> {
  await app.getByRole('grid').waitFor();
  return app.getByRole('grid').getByRole('link').allTextContents();
}

/** What the rows say, cell by cell, without the buttons of those who may do more. */
function rowWords(app: FrameLocator): Promise<string[]> {
  return app.getByRole('row').evaluateAll((rows) => rows.map((row) => row.textContent ?? ''));
}
