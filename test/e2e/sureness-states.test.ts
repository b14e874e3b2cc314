import type { FrameLocator } from 'playwright-core';
import { anEpic } from '../support/issues';
import { onStage } from '../support/on-stage';
import { good, rating } from '../support/said';
import { openPrioritise } from '../support/screens';

const EPICS = [1, 2, 3, 4, 5, 6, 7];

const { jira, page } = onStage({ issues: EPICS.map((number) => anEpic({ number })) });

const lead = (app: FrameLocator) => app.locator('.page-lead');
const placesSaid = (app: FrameLocator) => app.locator('[role=gridcell][data-column=likely]').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label')));

test('where nothing is rated there is no range, no tie and no percentage', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await app.getByRole('button', { name: 'See all 7' }).click();
  await app.getByText('Nothing has a value yet').waitFor();
  expect(new Set(await placesSaid(app))).toEqual(new Set(['No range: not in the order']));
  expect(await app.locator('.page-foot-counts').textContent()).toBe('0 ranked · 7 not rated yet');
});

test('one rated item is first for sure, and nothing is said of a top', async () => {
  good(await jira.call('team', 'rate', rating('HAR-1', 50)));
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await app.getByText('Ranges hold 80 % of 10,000 simulations').waitFor();
  expect((await placesSaid(app))[0]).toBe('rank 1, likely 1');
  expect(await lead(app).textContent()).toBe('Epic number 1 is worth most to customers');
});

test('all equal is one tie of all, in the backlog’s order', async () => {
  for (const number of EPICS) good(await jira.call('team', 'rate', rating(`HAR-${number}`, 50)));
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await app.getByText('Ranges hold 80 % of 10,000 simulations').waitFor();
  await lead(app).getByRole('button', { name: /^1 tie:/ }).waitFor();
  await lead(app).getByText('the open question is places 1 to 7').waitFor();
  const said = await placesSaid(app);
  expect(said[0]).toMatch(/^rank 1, likely 1 to 7, in the top 5 in 7\d %, too close to call with 2$/);
  expect(said[3]).toMatch(/^rank 4, likely 1 to 7, in the top 5 in 7\d %, too close to call with 3 and 5$/);
  expect(await app.locator('.tie').count()).toBe(1);
});

test('while the list is being read nothing is said of ranges', async () => {
  expect((await jira.control('POST', 'fault', { target: 'jira', as: 'browser', match: 'POST /rest/api/3/search/jql', delayMs: 4000 })).status).toBe(200);
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await app.getByText('7 ranked', { exact: true }).waitFor();
  expect((await placesSaid(app))[0]).toBe('Being worked out');
  expect(await lead(app).textContent()).toBe('Epic number 1 is worth most to customers');
  await app.getByText('Ranges hold 80 % of 10,000 simulations').waitFor();
  expect((await placesSaid(app))[0]).toMatch(/^rank 1, likely 1 to 7/);
});
