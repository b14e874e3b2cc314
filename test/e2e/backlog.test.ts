import type { FrameLocator } from 'playwright-core';
import { aBacklog, rankBefore, rankedIn, type Backlog } from '../support/backlog';
import { axeViolations } from '../support/browser';
import { eventually } from '../support/eventually';
import { onStage } from '../support/on-stage';
import { good } from '../support/said';
import { appOn, openAs, openPrioritise } from '../support/screens';

/** One for each test: sixteen epics of which the later ones are worth more; 2 and 15 have work in an open sprint, 16 is not rated. */
const backlogs = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => aBacklog(at, 16, [2, 15]));
const { jira, page } = onStage({ issues: backlogs.flatMap(({ issues }) => issues) });
let next = 0;

const AS_IT_WAS = Array.from({ length: 16 }, (_, i) => i + 1);
/** The top ten are 15 to 6; 15 is in a sprint and stays. */
const TOP_TEN_APPLIED = [14, 13, 12, 11, 10, 9, 8, 7, 6, 1, 2, 3, 4, 5, 15, 16];

/** A backlog that no other test touches, rated from the top of the list to its end. */
async function aRated(): Promise<Backlog> {
  const on = backlogs[next++]!;
  const answers = (at: number) => ({ impact: { likely: at * 6, sure: 'sure' as const }, fit: { likely: at * 6, sure: 'sure' as const }, urgency: { likely: at * 6, sure: 'sure' as const } });
  for (let at = 1; at <= 15; at += 1) good(await jira.call('team', 'rate', { issue: `${on.key}-${at}`, answers: answers(at) }));
  await jira.drain();
  return on;
}

async function openReview(on: Backlog, person: 'admin' | 'team' | 'stakeholder' = 'admin', theme: 'light' | 'dark' = 'light'): Promise<FrameLocator> {
  const app = await openPrioritise(page, jira, person, on.key, theme);
  await app.getByRole('grid').waitFor();
  await app.getByRole('button', { name: person === 'stakeholder' ? 'Compare with backlog' : 'Apply to backlog' }).click();
  await app.getByRole('heading', { name: 'Moves' }).waitFor();
  return app;
}

const order = (on: Backlog, wanted: readonly number[]) => eventually(() => rankedIn(jira, on), (now) => now.join() === wanted.join());

test('admin brings the top ten into the backlog without touching the sprint, and then restores it', async () => {
  const on = await aRated();
  const app = await openReview(on);
  await app.getByRole('button', { name: 'Apply 9 moves' }).click();
  await app.getByText('9 moves made in the backlog').waitFor();
  await order(on, TOP_TEN_APPLIED);
  await app.getByRole('button', { name: 'Undo' }).click();
  await app.getByText('9 put back in the backlog').waitFor();
  await order(on, AS_IT_WAS);
  await app.getByRole('button', { name: 'History' }).click();
  await app.getByRole('button', { name: /^Restore what was before: .* put 9 back/ }).click();
  await app.getByText('9 put back in the backlog').waitFor();
  await order(on, TOP_TEN_APPLIED);
  await app.getByRole('button', { name: 'Apply to backlog' }).click();
  await app.getByText('The backlog already has this order.').waitFor();
}, 90_000);

test('reviewed again while Jira’s search does not know yet what was moved, the backlog has the order, and nobody else is named', async () => {
  const on = await aRated();
  await jira.control('POST', 'clock', { advanceSeconds: 60 });
  await jira.control('POST', 'fault', { target: 'search', lagMs: 30_000 });
  const app = await openReview(on);
  await app.getByRole('button', { name: 'Apply 9 moves' }).click();
  await app.getByText('9 moves made in the backlog').waitFor();
  await app.getByRole('button', { name: 'Apply to backlog' }).click();
  await app.getByText('The backlog already has this order.').waitFor();
  await jira.control('DELETE', 'fault');
  await order(on, TOP_TEN_APPLIED);
}, 60_000);

test('by keyboard alone: rows are unticked, put elsewhere with Jira’s keys and the menu, and the button recounts', async () => {
  const on = await aRated();
  const app = await openReview(on);
  const move = (number: number) => app.getByRole('checkbox', { name: new RegExp(`^${on.key}-${number}, `) });
  await move(14).focus();
  await page.keyboard.press('Space');
  await app.getByText('8 of 9 ticked').waitFor();
  await move(10).focus();
  await page.keyboard.press('s');
  await page.keyboard.press('b');
  await app.getByRole('checkbox', { name: `${on.key}-10, 10th to 16th` }).waitFor();
  await move(9).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await app.getByRole('button', { name: `Move ${on.key}-8` }).press('Enter');
  await app.getByRole('menuitem', { name: /^To the top/ }).press('Enter');
  await app.getByRole('checkbox', { name: `${on.key}-8, 8th to 1st` }).waitFor();
  await app.getByRole('button', { name: /^Apply \d+ moves$/ }).press('Enter');
  await app.getByText(/moves made in the backlog/).waitFor();
  const now = await rankedIn(jira, on);
  expect([now[0], now.at(-1), now.indexOf(14) > now.indexOf(5)]).toEqual([8, 10, true]);
}, 90_000);

test('what somebody moved since the page was read is unticked with their name, and stays until the reader says otherwise', async () => {
  const on = await aRated();
  const app = await openPrioritise(page, jira, 'admin', on.key);
  await app.getByRole('grid').waitFor();
  await app.getByText(/certain/).first().waitFor();
  await rankBefore(jira, on, 14, 3, 'team');
  await app.getByRole('button', { name: 'Apply to backlog' }).click();
  const row = app.getByRole('listitem').filter({ hasText: `${on.key}-14` });
  await row.getByText(/^Tessa Amrum .* moved it to 3rd/).waitFor();
  expect(await row.getByRole('checkbox').isChecked()).toBe(false);
  await row.getByRole('button', { name: 'Use ours' }).click();
  expect(await row.getByRole('checkbox').isChecked()).toBe(true);
  await row.getByRole('button', { name: 'Keep their place' }).click();
  await app.getByRole('button', { name: 'Apply 8 moves' }).click();
  await app.getByText('8 moves made in the backlog').waitFor();
  await order(on, [13, 12, 11, 10, 9, 8, 7, 6, 1, 2, 14, 3, 4, 5, 15, 16]);
}, 90_000);

test('what changes between review and apply is told, and the rest is done', async () => {
  const on = await aRated();
  const app = await openReview(on);
  await rankBefore(jira, on, 14, 3, 'team');
  await app.getByRole('button', { name: 'Apply 9 moves' }).click();
  await app.getByText('8 moves were made.').waitFor();
  await app.getByText(/was moved by Tessa Amrum/).waitFor();
  await app.getByRole('button', { name: 'Review again' }).click();
  await app.getByRole('button', { name: 'Apply 1 move' }).click();
  await app.getByText('1 move made in the backlog').waitFor();
  await order(on, TOP_TEN_APPLIED);
}, 90_000);

test('what the reader moved and took back is not taken for somebody else’s doing in the next review', async () => {
  const on = await aRated();
  const before = (await jira.log()).at(-1)!.seq;
  const app = await openReview(on);
  await app.getByRole('button', { name: 'Apply 9 moves' }).click();
  await app.getByText('9 moves made in the backlog').waitFor();
  await app.getByRole('button', { name: 'Undo' }).click();
  await app.getByText('9 put back in the backlog').waitFor();
  await order(on, AS_IT_WAS);
  // For the review, and after each of the two.
  await eventually(() => jira.log(before), (log) => log.filter(({ path }) => path === 'resolver/open-backlog').length === 3);
  await jira.control('POST', 'clock', { advanceSeconds: 60 });
  await rankBefore(jira, on, 14, 3, 'team');
  await app.getByRole('button', { name: 'Apply to backlog' }).click();
  await app.getByRole('listitem').filter({ hasText: `${on.key}-14` }).getByText(/^Tessa Amrum .* moved it to 3rd/).waitFor();
  await app.getByText('8 of 9 ticked').waitFor();
}, 90_000);

test('where the answer is lost nobody says that nothing moved: History knows, and tried again it goes on', async () => {
  const on = await aRated();
  const app = await openReview(on);
  await jira.control('POST', 'fault', { target: 'jira', match: 'PUT /rest/agile/1.0/issue/rank', in: 'resolver/apply-order', done: true, kill: true, times: 1 });
  await app.getByRole('button', { name: 'Apply 9 moves' }).click();
  await app.getByText('It is not known how far it came. History knows.').waitFor();
  expect(await app.getByText('0 moves were made').count()).toBe(0);
  await app.getByRole('button', { name: 'History' }).click();
  await app.getByText(/^\S.* asked Jira for \d+ moves?, /).waitFor();
  await app.getByRole('button', { name: /^Restore what was before/ }).waitFor();
  await app.getByRole('button', { name: 'Back', exact: true }).click();
  await app.getByRole('button', { name: 'Try again' }).click();
  await app.getByText('9 moves made in the backlog').waitFor({ timeout: 60_000 });
  await order(on, TOP_TEN_APPLIED);
}, 120_000);

test('who may not schedule is offered to compare, and sees what would move and why they may not', async () => {
  const on = backlogs[3]!;
  const app = await openReview(on, 'stakeholder');
  await app.getByText('that needs Jira’s permission Schedule work items').waitFor();
  await app.getByRole('heading', { name: 'Compare with backlog' }).waitFor();
  await app.getByText(/moves? would bring the/).waitFor();
  expect(await app.getByRole('listitem').filter({ hasText: '→' }).count()).toBeGreaterThan(0);
  expect(await app.getByRole('dialog').getByRole('checkbox').count()).toBe(0);
  expect(await app.getByRole('button', { name: /^Move / }).count()).toBe(0);
  expect(await app.getByRole('button', { name: /^Apply/ }).count()).toBe(0);
}, 60_000);

test('from Jira’s own backlog the same review opens, and closes into it', async () => {
  const on = await aRated();
  await openAs(page, jira, 'admin', `/projects/${on.key}/backlog`);
  await page.getByRole('button', { name: /actions/i }).click();
  await page.getByRole('menuitem', { name: 'Apply customer value' }).click();
  const app = appOn(page);
  await app.getByRole('button', { name: 'Apply 9 moves' }).click();
  await app.getByText('9 moves were made.').waitFor();
  await order(on, TOP_TEN_APPLIED);
  await app.getByRole('button', { name: 'Close' }).click();
  await page.locator('iframe').waitFor({ state: 'detached' });
}, 90_000);

test.each([
  [1440, 'light'],
  [1440, 'dark'],
  [760, 'light'],
  [420, 'dark'],
] as const)('axe finds nothing wrong in the review at %i px, %s', async (width, theme) => {
  const on = backlogs[0]!;
  await page.setViewportSize({ width, height: 900 });
  const app = await openReview(on, 'admin', theme);
  await app.getByRole('radio', { name: /^All/ }).click();
  await app.getByText('Move another').click();
  expect(await axeViolations(page.frames()[1]!)).toEqual([]);
  await app.getByRole('button', { name: 'History' }).click();
  await app.getByRole('button', { name: /^Restore what was before/ }).first().waitFor();
  expect(await axeViolations(page.frames()[1]!)).toEqual([]);
}, 60_000);
