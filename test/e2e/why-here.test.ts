import type { FrameLocator } from 'playwright-core';
import { axeViolations } from '../support/browser';
import { anEpic } from '../support/issues';
import type { PersonName } from '../support/local-jira';
import { onStage } from '../support/on-stage';
import { good } from '../support/said';
import { keysInGrid, openPrioritise } from '../support/screens';

const NAMES = ['Harbour gates', 'Berth plan', 'Customs forms', 'Crane hours', 'Night tariff'];
/** What team rates each epic: impact, fit and urgency. The first is the most valuable, and so on. */
const RATED = [[100, 75, 75], [75, 75, 50], [75, 50, 50], [50, 25, 50], [25, 25, 25]] as const;

const { jira, page, newPage } = onStage({ issues: NAMES.map((summary, at) => anEpic({ number: at + 1, summary })) });

beforeAll(async () => {
  for (const [at, [impact, fit, urgency]] of RATED.entries()) await rate('team', at + 1, { impact, fit, urgency });
  await rate('admin', 4, { impact: 100 });
  await jira.drain();
}, 90_000);

async function rate(who: PersonName, number: number, likelies: Record<string, number>): Promise<void> {
  const answers = Object.fromEntries(Object.entries(likelies).map(([key, likely]) => [key, { likely, sure: 'fairly' as const }]));
  good(await jira.call(who, 'rate', { issue: `HAR-${number}`, answers }));
}

const valueOf = (app: FrameLocator, key: string) => app.getByRole('row').filter({ hasText: key }).locator('[data-column=value]');
const flips = (app: FrameLocator) => app.getByRole('region', { name: 'What would flip it' });
const frame = () => page.frames().at(-1)!;

test('with one click team reads why the second is above the third, how sure that is, and what would swap them; one of these, done, swaps them', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  expect((await keysInGrid(app)).slice(0, 3)).toEqual(['HAR-1', 'HAR-2', 'HAR-3']);
  await valueOf(app, 'HAR-2').click();
  await flips(app).getByText(/^(Too close to call|Leaning|Clear) It comes before HAR-3 Customs forms \(3rd\) in \d+ % of simulations\.$/).waitFor();
  await flips(app).getByText('Value 50 against 45: Fit +5.', { exact: true }).waitFor();
  await flips(app).getByText('Any one of these swaps them:', { exact: true }).waitFor();
  const told = await flips(app).getByText('swaps them', { exact: false }).allTextContents();
  expect(told).toContain('Impact of HAR-2: from Serious pain to Annoyance swaps them; 62 is enough.');
  const box = (await flips(app).boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(900);
  await app.getByText('2nd of 5, likely', { exact: false }).waitFor();
  expect(await axeViolations(frame())).toEqual([]);

  await rate('team', 2, { impact: 50 });
  await expectOrder('team', ['HAR-1', 'HAR-3', 'HAR-2']);
  await rate('team', 2, { impact: 75 });
}, 60_000);

test('any other ranked epic can be compared with, found by its name, by keyboard alone', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await valueOf(app, 'HAR-2').click();
  await flips(app).getByRole('button', { name: 'Compare with…' }).press('Enter');
  await page.keyboard.type('night');
  await page.keyboard.press('Enter');
  await flips(app).getByText(/^Clear It comes before HAR-5 Night tariff \(5th\) in >99 % of simulations\./).waitFor();
  await flips(app).getByRole('radio', { name: '1st, above' }).click();
  await flips(app).getByText(/^(Leaning|Clear) HAR-1 Harbour gates \(1st\) comes before it in >?\d+ % of simulations\./).waitFor();
  await flips(app).getByText('Value 50 against 63: Impact −10 and Urgency −3.', { exact: true }).waitFor();
}, 60_000);

test('what makes the difference is told in points of the value, and so in no other order', async () => {
  for (const number of [1, 2, 3]) await rate('team', number, { effort: 6 });
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await valueOf(app, 'HAR-2').click();
  await flips(app).getByText(/^Value 50 against 45/).waitFor();
  await app.getByRole('button', { name: /^Order/ }).click();
  await app.getByRole('menuitemradio', { name: 'Value for effort' }).click();
  await flips(app).getByText(/^Value \d+ against/).waitFor({ state: 'detached' });
  await flips(app).getByText(/It comes before HAR-3/).waitFor();
}, 60_000);

test('what a reader may rate and has not is left out, and the weights are told', async () => {
  const app = await openPrioritise(page, jira, 'admin', 'HAR');
  await valueOf(app, 'HAR-2').click();
  await flips(app).getByText('What you have not rated yet is left out here.').waitFor();
  const told = await flips(app).getByText('swaps them', { exact: false }).allTextContents();
  expect(told.join()).not.toMatch(/(Impact|Fit|Urgency) of/);
}, 60_000);

test('the parts of a value are all shown, also to who has not rated, and add up to it', async () => {
  const app = await openPrioritise(page, jira, 'admin', 'HAR');
  await valueOf(app, 'HAR-2').click();
  const parts = app.getByRole('complementary', { name: 'Why is it here?' }).getByRole('table').getByRole('row');
  await parts.first().waitFor();
  const points = (await parts.getByRole('cell').allTextContents()).filter(Boolean).map(Number);
  const value = points.pop();
  expect(points).toHaveLength(4);
  expect(points.reduce((sum, part) => sum + part, 0)).toBe(value);
  expect(await valueOf(app, 'HAR-2').textContent()).toContain(String(value));
}, 60_000);

test('a must do has nothing that would flip it', async () => {
  good(await jira.call('team', 'set-must-do', { issue: 'HAR-5', reason: 'A law from June' }));
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await valueOf(app, 'HAR-5').click();
  await app.getByText('Must do: A law from June.').waitFor();
  await app.getByRole('heading', { name: 'What changed' }).waitFor();
  expect(await flips(app).count()).toBe(0);
  good(await jira.call('team', 'set-must-do', { issue: 'HAR-5', reason: null }));
}, 60_000);

test('where raters are apart both sides are named, and only to those who have answered', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await valueOf(app, 'HAR-4').click();
  await app.getByText('widest gap, two steps').waitFor();
  await app.getByText(/^From Annoyance \(.+\) to Decides \(.+\)\.$/).waitFor();
  const others = await openPrioritise(await newPage(), jira, 'pmo', 'HAR');
  await valueOf(others, 'HAR-4').click();
  await others.getByText('2 answers, shown after yours').waitFor();
  expect(await others.getByText('widest gap', { exact: false }).count()).toBe(0);
}, 60_000);

test.each(['light', 'dark'] as const)('the order of an earlier day stands beside that of today, and leads to what changed (%s)', async (theme) => {
  await jira.control('POST', 'clock', { advanceSeconds: 10 * 86_400 });
  await rate('team', 5, { impact: 100, fit: 100, urgency: 100 });
  await page.clock.setFixedTime(await nowInJira());
  const app = await openPrioritise(page, jira, 'team', 'HAR', theme);
  await app.getByRole('grid').waitFor();
  await app.getByRole('button', { name: 'More', exact: true }).click();
  await app.getByRole('menuitem', { name: /Then and now/ }).click();
  const dialog = app.getByRole('dialog', { name: 'Then and now' });
  await dialog.getByRole('radio', { name: 'A week ago' }).click();
  const first = dialog.getByRole('row').nth(1);
  await first.getByText('Up 4 places').waitFor();
  expect(await first.getByRole('rowheader').textContent()).toBe('HAR-5 Night tariff');
  expect(await axeViolations(frame())).toEqual([]);
  await first.getByRole('button', { name: /Customer impact|Strategic fit|Urgency/ }).click();
  await app.getByRole('complementary', { name: 'Why is it here?' }).getByRole('link', { name: 'HAR-5' }).waitFor();
  await rate('team', 5, { impact: 25, fit: 25, urgency: 25 });
}, 60_000);

/** The local Jira's own time. */
async function nowInJira(): Promise<Date> {
  const { body } = await jira.control<{ now: string }>('POST', 'clock', { advanceSeconds: 0 });
  return new Date(body.now);
}

/** The order that a person who opens the list anew sees. */
async function expectOrder(who: PersonName, first: readonly string[]): Promise<void> {
  const app = await openPrioritise(page, jira, who, 'HAR');
  expect((await keysInGrid(app)).slice(0, first.length)).toEqual(first);
}
