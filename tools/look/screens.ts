import type { Page } from 'playwright-core';
import type { LocalJira } from '../../test/support/local-jira';
import { appOn, openAs, openPanel, openPrioritise } from '../../test/support/screens';
import { FEEDBACK_SCREENS } from './feedback-screens';
import { ORDER_SCREENS } from './order-screens';

export type Theme = 'light' | 'dark';

/** Two issues of the sample: one that leads the order, one that nobody has rated. */
export interface Epics {
  rated: string;
  notRated: string;
}

/** One picture to take: how a person comes to the screen, until it is whole. */
export interface Screen {
  name: string;
  open(page: Page, jira: LocalJira, theme: Theme, epics: Epics): Promise<unknown>;
}

/** Every screen of the app, in the order that a newcomer meets them. */
export const SCREENS: readonly Screen[] = [
  { name: 'first-run', open: async (page, jira, theme) => (await openPrioritise(page, jira, 'team', 'LO', theme)).getByRole('button', { name: /^Rate/ }).waitFor() },
  { name: 'first-run-question', open: askFirst },
  { name: 'first-run-result', open: answerFive },
  { name: 'grid', open: openGrid },
  { name: 'grid-drawer', open: openDrawer },
  { name: 'grid-order-menu', open: openOrders },
  { name: 'grid-editor', open: openEditor },
  { name: 'grid-filter', open: (page, jira, theme) => openTool(page, jira, theme, /^Filter/) },
  { name: 'grid-saved-views', open: (page, jira, theme) => openTool(page, jira, theme, /^Saved views/) },
  { name: 'grid-selected', open: selectThree },
  { name: 'grid-what-if', open: tryWeights },
  { name: 'grid-import', open: openImport },
  ...ORDER_SCREENS,
  { name: 'grid-stakeholder', open: async (page, jira, theme) => (await openPrioritise(page, jira, 'stakeholder', 'FS', theme)).getByRole('grid').waitFor() },
  { name: 'value', open: (page, jira, theme) => openFigures(page, jira, theme) },
  { name: 'value-figure', open: (page, jira, theme) => openFigures(page, jira, theme, '?figure=much') },
  { name: 'value-not-rated', open: (page, jira, theme) => openFigures(page, jira, theme, '', 'LO') },
  ...FEEDBACK_SCREENS,
  { name: 'issue-team', open: async (page, jira, theme, { rated }) => (await openPanel(page, jira, 'team', rated, theme)).getByText('Latest feedback').waitFor() },
  { name: 'issue-not-rated', open: async (page, jira, theme, { notRated }) => (await openPanel(page, jira, 'team', notRated, theme)).getByText('Latest feedback').waitFor() },
  { name: 'issue-stakeholder', open: async (page, jira, theme, { rated }) => (await openPanel(page, jira, 'stakeholder', rated, theme)).getByText('Latest feedback').waitFor() },
  { name: 'settings-criteria', open: (page, jira, theme) => openSettings(page, jira, theme) },
  { name: 'settings-review', open: reviewSettings },
  { name: 'settings-words', open: (page, jira, theme) => openSettings(page, jira, theme, 'words') },
  { name: 'settings-objectives', open: (page, jira, theme) => openSettings(page, jira, theme, 'objectives') },
  { name: 'navigator', open: openNavigator },
  { name: 'not-available', open: async (page, jira, theme) => (await openAs(page, jira, 'outsider', '/projects/FS/worth/prioritise', theme), page.getByRole('main').first().waitFor()) },
];

async function askFirst(page: Page, jira: LocalJira, theme: Theme) {
  const app = await openPrioritise(page, jira, 'team', 'LO', theme);
  await app.getByRole('button', { name: /^Rate/ }).click();
  await app.getByRole('radiogroup').waitFor();
  return app;
}

async function answerFive(page: Page, jira: LocalJira, theme: Theme) {
  const app = await askFirst(page, jira, theme);
  for (const key of ['4', '2', '5', '3', '4']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
  }
  await app.getByRole('table').waitFor();
}

/** Takes the answers of the first run back, so that the next picture finds the project as it was. */
export async function takeAnswersBack(jira: LocalJira): Promise<void> {
  const listed = await jira.call('team', 'open-prioritise', { project: 'LO' });
  const rated = listed.ok ? listed.items.filter(({ mine }) => mine.impact) : [];
  await Promise.all(rated.map(({ key }) => jira.call('team', 'rate', { issue: key, answers: { impact: null } })));
}

async function openGrid(page: Page, jira: LocalJira, theme: Theme) {
  const app = await openPrioritise(page, jira, 'team', 'FS', theme);
  await app.getByRole('grid').waitFor();
  await page.waitForLoadState('networkidle');
  return app;
}

async function openDrawer(page: Page, jira: LocalJira, theme: Theme) {
  const app = await openGrid(page, jira, theme);
  await app.getByRole('gridcell', { name: /^Value \d+:/ }).nth(1).click();
  await app.getByRole('complementary').waitFor();
  await page.waitForLoadState('networkidle');
}

async function openOrders(page: Page, jira: LocalJira, theme: Theme) {
  const app = await openGrid(page, jira, theme);
  await app.getByRole('button', { name: /^Order/ }).click();
  await app.getByRole('menu').waitFor();
}

async function openEditor(page: Page, jira: LocalJira, theme: Theme) {
  const app = await openGrid(page, jira, theme);
  await app.getByRole('gridcell', { name: /^More for/ }).nth(2).click();
  await app.getByRole('menuitem', { name: 'Rate' }).click();
  await app.getByRole('dialog').getByRole('radiogroup').first().waitFor();
}

async function openFigures(page: Page, jira: LocalJira, theme: Theme, search = '', project = 'FS') {
  await openAs(page, jira, 'pmo', `/projects/${project}/worth/value${search}`, theme);
  await appOn(page).getByRole('heading', { name: 'Value over time' }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** On a narrow page the tools stand in one menu. */
async function openTool(page: Page, jira: LocalJira, theme: Theme, name: RegExp) {
  const app = await openGrid(page, jira, theme);
  const folded = app.getByRole('button', { name: 'Tools' });
  if (await folded.isVisible()) {
    await folded.click();
    await app.getByRole('menuitem', { name }).first().click();
  } else await app.getByRole('button', { name }).first().click();
  await app.getByRole('dialog').first().waitFor();
}

async function selectThree(page: Page, jira: LocalJira, theme: Theme) {
  const app = await openGrid(page, jira, theme);
  await app.getByRole('rowheader').nth(1).focus();
  for (const key of ['Space', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
  await app.getByText('3 selected').waitFor();
}

async function tryWeights(page: Page, jira: LocalJira, theme: Theme) {
  const app = await openGrid(page, jira, theme);
  await app.getByRole('button', { name: 'What if' }).click();
  await app.getByRole('slider').last().focus();
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowRight');
  await app.getByText('Nothing is saved').waitFor();
}

const RATINGS = ['Key,Criterion,Low,Likely,High', 'FS-8,Customer impact,60,75,90', 'FS-8,Urgency,90,75,60', 'FS-16000,Customer impact,50,75,90', 'FS-74,Effort,4,6,9'].join('\n');

async function openImport(page: Page, jira: LocalJira, theme: Theme) {
  const app = await openGrid(page, jira, theme);
  await app.locator('.hands-more').click();
  await app.getByRole('menuitem', { name: /^Import/ }).click();
  await app.locator('input[type=file]').setInputFiles({ name: 'ratings.csv', mimeType: 'text/csv', buffer: Buffer.from(RATINGS) });
  await app.getByRole('table').waitFor();
}

async function openSettings(page: Page, jira: LocalJira, theme: Theme, section = 'criteria') {
  await openAs(page, jira, 'admin', `/projects/FS/worth/settings?section=${section}`, theme);
  const app = appOn(page);
  await app.getByRole('heading', { level: 2 }).first().waitFor();
  return app;
}

/** Nothing of it is saved. */
async function reviewSettings(page: Page, jira: LocalJira, theme: Theme) {
  const app = await openSettings(page, jira, theme);
  await app.getByRole('button', { name: /^Urgency, 4th/ }).focus();
  for (const key of ['ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
  await app.getByRole('button', { name: 'Review and save' }).click();
  await app.getByText(/ work items move/).waitFor();
}

async function openNavigator(page: Page, jira: LocalJira, theme: Theme) {
  const jql = 'project = FS AND issuetype = Epic AND statusCategory != Done ORDER BY "Customer value" DESC, Rank';
  await openAs(page, jira, 'team', `/issues?jql=${encodeURIComponent(jql)}`, theme);
  await page.getByRole('cell').first().waitFor();
}
