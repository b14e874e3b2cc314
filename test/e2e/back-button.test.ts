import type { FrameLocator } from 'playwright-core';
import { anEpic } from '../support/issues';
import { onStage } from '../support/on-stage';
import { startRound } from '../support/rounds';
import { good, rating } from '../support/said';
import { appOn, keysInGrid, openAs, openPrioritise } from '../support/screens';

const { jira, page } = onStage({ issues: [1, 2, 3].map((number) => anEpic({ number })) });

beforeAll(async () => {
  for (const [at, likely] of [100, 75, 50].entries()) good(await jira.call('team', 'rate', rating(`HAR-${at + 1}`, likely)));
  await startRound(jira, 'team', ['HAR-1']);
}, 90_000);

/** Comes to the list from Jira's backlog. */
async function comeFromBacklog(query = ''): Promise<FrameLocator> {
  await openAs(page, jira, 'team', '/projects/HAR/backlog');
  await openAs(page, jira, 'team', `/projects/HAR/worth/prioritise${query}`);
  await appOn(page).getByRole('grid').waitFor();
  return appOn(page);
}

const drawer = (app: FrameLocator) => app.getByRole('complementary', { name: 'Why is it here?' });
const drawerOf = (app: FrameLocator, key: string) => drawer(app).getByRole('link', { name: key, exact: true }).waitFor();
const open = (app: FrameLocator, key: string) => app.getByRole('row').filter({ hasText: key }).locator('[data-column=value]').click();
const at = (part: 'why' | 'round' | 'find', said: string | null) => page.waitForURL((url) => url.searchParams.get(part) === said);

test('Back closes the drawer, however many items it showed, and Forward opens it on the last', async () => {
  const app = await comeFromBacklog();
  await open(app, 'HAR-1');
  await at('why', 'HAR-1');
  await drawer(app).getByRole('button', { name: /^Next/ }).click();
  await at('why', 'HAR-2');
  await page.goBack();
  await drawer(app).waitFor({ state: 'detached' });
  await at('why', null);
  await page.goForward();
  await drawerOf(app, 'HAR-2');
  await at('why', 'HAR-2');
  await page.goBack();
  await drawer(app).waitFor({ state: 'detached' });
  await page.goBack();
  await page.waitForURL('**/backlog');
}, 60_000);

test.each(['Close', 'Escape'])('a drawer closed by %s leaves no step behind', async (by) => {
  const app = await comeFromBacklog();
  for (const key of ['HAR-1', 'HAR-3']) {
    await open(app, key);
    await drawerOf(app, key);
    if (by === 'Escape') await page.keyboard.press('Escape');
    else await drawer(app).getByRole('button', { name: 'Close' }).click();
    await drawer(app).waitFor({ state: 'detached' });
  }
  await at('why', null);
  await page.goBack();
  await page.waitForURL('**/backlog');
}, 60_000);

test('a drawer that a link opened closes in its place', async () => {
  const app = await comeFromBacklog('?why=HAR-2');
  await drawerOf(app, 'HAR-2');
  await drawer(app).getByRole('button', { name: 'Close' }).click();
  await at('why', null);
  await page.goBack();
  await page.waitForURL('**/backlog');
}, 60_000);

test('what the list was narrowed to beside the drawer stays when the drawer is closed, by either way', async () => {
  const app = await comeFromBacklog();
  for (const close of [() => page.goBack(), () => drawer(app).getByRole('button', { name: 'Close' }).click()]) {
    await open(app, 'HAR-2');
    await app.getByRole('searchbox').fill('number 2');
    await at('find', 'number 2');
    await close();
    await drawer(app).waitFor({ state: 'detached' });
    await at('why', null);
    await at('find', 'number 2');
    expect(await keysInGrid(app)).toEqual(['HAR-2']);
    await app.getByRole('searchbox').fill('');
    await at('find', null);
  }
}, 60_000);

test('Back leads from a round to the list, Forward into it again, and the button out of it leaves no step behind', async () => {
  const app = await comeFromBacklog();
  await app.getByRole('button', { name: 'More', exact: true }).click();
  await app.getByRole('menuitem', { name: /^Rate together/ }).click();
  await app.getByRole('button', { name: /^Open: the round/ }).click();
  const leave = app.getByRole('button', { name: 'Back to the list' }).first();
  await leave.waitFor();
  const round = new URL(page.url()).searchParams.get('round');
  await page.goBack();
  await app.getByRole('grid').waitFor();
  await at('round', null);
  await page.goForward();
  await leave.waitFor();
  await at('round', round);
  await leave.click();
  await app.getByRole('grid').waitFor();
  await at('round', null);
  await page.goBack();
  await page.waitForURL('**/backlog');
}, 60_000);

test('a page of the app that Jira’s own links lead to is shown, and Back shows the one before', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await open(app, 'HAR-1');
  await at('why', 'HAR-1');
  await page.getByRole('link', { name: 'Feedback' }).click();
  await app.getByRole('heading', { name: 'Feedback', level: 1 }).waitFor();
  await page.goBack();
  await drawerOf(app, 'HAR-1');
}, 60_000);
