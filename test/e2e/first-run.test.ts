import type { Locator } from 'playwright-core';
import { figuresOnIssue } from '../support/figures-on-issue';
import { onStage } from '../support/on-stage';
import { itemSeen } from '../support/said';
import { addFeedbackInPanel, keysInGrid, openAs, openPanel, openPrioritise } from '../support/screens';
import { sharedPath } from '../support/shared-files';

const ISSUES = sharedPath('issues');
const withIssues = ISSUES ? test : test.skip;
const OPEN_EPICS = 'project = TIMOB AND issuetype = Epic AND statusCategory != Done ORDER BY "Customer value" DESC, Rank';
const ANSWERS = ['Ends a serious pain', 'Small convenience', 'Decides whether they buy, stay or can work', 'Ends a regular annoyance', 'They’d not notice'];

let ranked: string[];
const { jira, page } = onStage({ files: ISSUES ? [ISSUES] : [], within: 120_000 });

withIssues('team ranks five real epics in at most eight clicks, and nothing in Jira moves', async () => {
  let clicks = 0;
  const click = async (target: Locator) => {
    await target.click();
    clicks += 1;
  };
  const before = await navigatorKeys('project = TIMOB AND issuetype = Epic AND statusCategory != Done ORDER BY Rank');
  const app = await openPrioritise(page, jira, 'team', 'TIMOB');
  await app.getByText(`We found ${before.length} work items`).waitFor();
  await click(app.getByRole('button', { name: 'Rate five' }));
  for (const answer of ANSWERS) await click(app.getByRole('radio', { name: answer }));
  await app.getByRole('heading', { name: 'Your first five, ranked.' }).waitFor();
  ranked = await app.getByRole('row').getByRole('link').allTextContents();

  expect(clicks).toBeLessThanOrEqual(8);
  expect(ranked).toEqual([before[2], before[0], before[3], before[1], before[4]]);
  await jira.drain();
  expect(await navigatorKeys('project = TIMOB AND issuetype = Epic AND statusCategory != Done ORDER BY Rank')).toEqual(before);
}, 60_000);

withIssues('the ranking survives a restart', async () => {
  await jira.restart();
  const app = await openPrioritise(page, jira, 'team', 'TIMOB');
  expect((await keysInGrid(app)).slice(0, 5)).toEqual(ranked);
}, 120_000);

withIssues('the navigator shows the same order', async () => {
  const inGrid = await keysInGrid(await openPrioritise(page, jira, 'team', 'TIMOB'));
  await openAs(page, jira, 'team', `/issues?jql=${encodeURIComponent(OPEN_EPICS)}`);
  await page.getByRole('cell', { name: ranked[0]! }).waitFor();
  const inNavigator = await page.getByRole('row').getByRole('link').allTextContents();
  expect(inNavigator).toEqual(inGrid);
  expect(await navigatorKeys(OPEN_EPICS)).toEqual(inGrid);
}, 60_000);

withIssues('feedback by stakeholder raises reach and value on the page, the issue and in the field', async () => {
  const epic = ranked[3]!;
  const before = await figuresOnIssue(jira, epic);
  const asStakeholder = await openPanel(page, jira, 'stakeholder', epic);
  await addFeedbackInPanel(asStakeholder, 'Northwind Logistics', 'Our drivers wait for it', 'Cannot do without');
  await addFeedbackInPanel(asStakeholder, 'Blue Yonder Farms', 'We would use it each week', 'Important');
  await jira.drain();

  const after = await figuresOnIssue(jira, epic);
  expect(after.fields['Customers asking']).toBe(2);
  expect(after.fields['Customer value']).toBeGreaterThan(before.fields['Customer value']!);
  const { likely } = (await itemSeen(jira, epic)).figures.criteria.reach!;
  expect(likely).toBeGreaterThan(0);

  const shown = String(Math.round(after.fields['Customer value']!));
  const grid = await openPrioritise(page, jira, 'team', 'TIMOB');
  const row = grid.getByRole('row').filter({ has: grid.getByRole('link', { name: epic, exact: true }) });
  await row.getByRole('gridcell', { name: `Value ${shown}:` }).waitFor();
  await row.getByRole('gridcell', { name: '2 customers ask' }).waitFor();
  const panel = await openPanel(page, jira, 'team', epic);
  await panel.locator('strong', { hasText: shown }).first().waitFor();
}, 60_000);

async function navigatorKeys(jql: string): Promise<string[]> {
  const { body } = await jira.rest<{ issues: { key: string }[] }>('team', 'POST', '/rest/api/3/search/jql', { jql, fields: ['summary'], maxResults: 50 });
  return body.issues.map(({ key }) => key);
}
