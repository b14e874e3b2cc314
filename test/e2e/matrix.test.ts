import type { FrameLocator } from 'playwright-core';
import { axeViolations } from '../support/browser';
import { eventually } from '../support/eventually';
import { anEpic } from '../support/issues';
import type { PersonName } from '../support/local-jira';
import { onStage } from '../support/on-stage';
import { feedbackOn, good, itemSeen } from '../support/said';
import { appOn, openAs } from '../support/screens';

/** Impact and effort of HAR-1 to HAR-5, by `team`; null: not said. */
const RATED = [[75, 6], [50, 13], [100, 2], [25, null], [null, 6]] as const;
const NAMES = ['Scan a pallet', 'Print a label', 'Count a shelf', 'Weigh a box', 'Lock a gate'];

const { jira, page } = onStage({ issues: NAMES.map((summary, at) => anEpic({ number: at + 1, summary })) }, { reducedMotion: 'reduce' });

beforeAll(async () => {
  for (const [at, [impact, effort]] of RATED.entries()) {
    const answers = { ...(impact === null ? {} : { impact: { likely: impact, sure: 'fairly' as const } }), ...(effort === null ? {} : { effort: { likely: effort, sure: 'fairly' as const } }) };
    good(await jira.call('team', 'rate', { issue: `HAR-${at + 1}`, answers }));
  }
  for (const customer of ['Acme', 'Tide']) good(await jira.call('team', 'add-feedback', feedbackOn('HAR-2', customer)));
  await jira.drain();
}, 90_000);

test('a bubble that is pulled re-rates impact and effort at once, and one undo takes both back', async () => {
  const app = await openMatrix();
  await take(app, 'Scan a pallet', { x: 30, y: -30 });
  await pullTo(app, 'L', 'Decides');
  expect(await app.locator('.matrix-held').innerText()).toBe('Decides whether they buy, stay or can work · L 13 pw');
  await page.mouse.up();
  await eventually(() => mine('HAR-1'), (said) => said.impact === 100 && said.effort === 13);
  expect(await bubble(app, 'Scan a pallet').getAttribute('aria-label')).toMatch(/Effort 13 pw, from 8\.7 to 20\..* Big bets$/);
  await app.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => mine('HAR-1'), (said) => said.impact === 75 && said.effort === 6);
}, 60_000);

test('a pull to the side alone leaves the rating, and Esc gives a pull up', async () => {
  const app = await openMatrix();
  const before = await writes();
  await take(app, 'Scan a pallet', { x: 60, y: -60 });
  await app.locator('.matrix-held').waitFor();
  await page.keyboard.press('Escape');
  await app.locator('.matrix-held').waitFor({ state: 'detached' });
  await page.mouse.up();
  expect(await writes()).toBe(before);
  await take(app, 'Scan a pallet', { x: 30, y: 3 });
  await pullTo(app, 'S', null);
  await page.mouse.up();
  await eventually(() => mine('HAR-1'), (said) => said.effort === 2);
  expect(await mine('HAR-1')).toEqual({ impact: 75, effort: 2 });
  await app.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => mine('HAR-1'), (said) => said.effort === 6);
}, 60_000);

test('a pull changes the reader\'s own answer alone; the bubble settles where the team\'s figure stands', async () => {
  good(await jira.call('admin', 'rate', { issue: 'HAR-1', answers: { effort: { likely: 26, sure: 'fairly' } } }));
  const app = await openMatrix();
  await take(app, 'Scan a pallet', { x: -30, y: 0 });
  await pullTo(app, 'S', null);
  await page.mouse.up();
  await app.getByRole('button', { name: /^Rank \d: Scan a pallet.* Effort 14 pw, / }).waitFor();
  await eventually(() => mine('HAR-1'), (said) => said.effort === 2);
  expect((await itemSeen(jira, 'HAR-1', 'admin')).mine.effort?.likely).toBe(26);
  good(await jira.call('admin', 'rate', { issue: 'HAR-1', answers: { effort: null } }));
  good(await jira.call('team', 'rate', { issue: 'HAR-1', answers: { effort: { likely: 6, sure: 'fairly' } } }));
}, 60_000);

test('by keyboard alone: Tab goes by rank, arrows re-rate and the focus stays, Ctrl+Z takes back', async () => {
  const app = await openMatrix();
  const focused = () => app.locator('.matrix-target:focus').getAttribute('aria-label');
  await app.getByRole('radio', { name: 'Chart' }).focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^Rank 1: Count a shelf\. /);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^Rank 3: Scan a pallet\. /);
  await page.keyboard.press('ArrowUp');
  await eventually(() => mine('HAR-1'), (said) => said.impact === 100);
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
  await eventually(() => mine('HAR-1'), (said) => said.effort === 8);
  await page.keyboard.press('ArrowLeft');
  await eventually(() => mine('HAR-1'), (said) => said.effort === 6);
  expect(await focused()).toContain(': Scan a pallet. ');
  await app.getByRole('heading', { name: 'Scan a pallet' }).waitFor();
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Control+z');
  await eventually(() => mine('HAR-1'), (said) => said.impact === 75 && said.effort === 6);
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  expect(await app.locator('.matrix-target:focus').count()).toBe(0);
}, 60_000);

test('the table says what the chart shows', async () => {
  const app = await openMatrix();
  await eventually(() => labels(app), (all) => all.every((label) => label.includes('likely')));
  const drawn = await labels(app);
  await app.getByRole('radio', { name: 'Table' }).click();
  const rows = await app.locator('.matrix-table tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())));
  expect(rows.length).toBe(drawn.length);
  const told = rows.map(([rank, item, value, effort, asking, falls]) => {
    const [weeks, range] = effort!.split(/ pw ?/);
    const [points, likely] = value!.split(' ');
    const customers = asking === '0' ? 'Nobody asks yet' : `${asking} customers`;
    const name = NAMES.find((each) => item!.startsWith(each));
    return `Rank ${rank}: ${name}. Value ${points}, likely ${likely}. Effort ${weeks} pw, from ${range!.replace('–', ' to ')}. ${customers}. ${falls!.split(',')[0]}`;
  });
  expect(told).toEqual(drawn);
}, 60_000);

test('what cannot be drawn is listed; the effort it lacks is one step away', async () => {
  const app = await openMatrix();
  await app.getByRole('heading', { name: '1 has no effort yet' }).waitFor();
  await app.getByRole('heading', { name: '1 is not rated yet' }).waitFor();
  await app.getByText('3 of 5 drawn').waitFor();
  await app.getByRole('button', { name: 'Rate HAR-4' }).press('Enter');
  expect(await app.locator(':focus').innerText()).toBe('S');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await app.getByText('4 of 5 drawn').waitFor();
  await eventually(() => mine('HAR-4'), (said) => said.effort === 6);
  await app.getByRole('button', { name: 'Undo' }).click();
  await app.getByText('3 of 5 drawn').waitFor();
}, 60_000);

test('the drawer takes the panel\'s place and the focus, and gives both back', async () => {
  const app = await openMatrix();
  await bubble(app, 'Scan a pallet').focus();
  await app.getByRole('button', { name: 'Why is it here?' }).press('Enter');
  await app.getByRole('complementary', { name: 'Why is it here?' }).waitFor();
  expect(await app.locator('.why :focus').count()).toBe(1);
  expect(await app.getByRole('complementary', { name: 'About the matrix' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await app.getByRole('complementary', { name: 'About the matrix' }).waitFor();
  expect(await app.locator('.matrix-target:focus').getAttribute('aria-label')).toContain(': Scan a pallet. ');
}, 60_000);

test('who may not rate sees the matrix, cannot pull, and is told why', async () => {
  const app = await openMatrix('', 'stakeholder');
  const before = await writes();
  await take(app, 'Scan a pallet', { x: 80, y: -80 });
  await app.getByRole('alert').getByText(/You may not rate|needs Jira’s permission/).waitFor();
  expect(await app.locator('.matrix-held').count()).toBe(0);
  await page.mouse.up();
  expect(await writes()).toBe(before);
  expect(await app.getByRole('button', { name: 'Rate HAR-4' }).count()).toBe(0);
}, 60_000);

test('the address holds the matrix, a filter narrows it, and above a capacity line bubbles are filled', async () => {
  await openAs(page, jira, 'team', '/projects/HAR/worth/prioritise');
  const app = appOn(page);
  await app.getByRole('radio', { name: 'Matrix' }).click();
  await page.waitForURL(/show=matrix/);
  await app.getByRole('searchbox').or(app.getByPlaceholder('Find work items')).first().fill('label');
  await app.getByText('1 of 1 drawn').waitFor();
  const again = await openMatrix('&capacity=16');
  await again.getByText('Fits the capacity').waitFor();
  await eventually(() => again.locator('.matrix-frame [data-fits]').evaluateAll((all) => all.map((one) => `${one.textContent} ${(one as HTMLElement).dataset.fits}`).sort()), (all) => all.length === 3 && all.join() === '1 true,2 true,3 false');
}, 60_000);

test.each([['light', 1440], ['dark', 1440], ['light', 760], ['dark', 420]] as const)('axe finds nothing wrong: %s at %i px', async (theme, width) => {
  await page.setViewportSize({ width, height: 900 });
  const app = await openMatrix('', 'team', theme);
  await bubble(app, 'Scan a pallet').focus();
  await app.getByRole('heading', { name: 'Where it falls' }).waitFor();
  const frame = page.frames()[1]!;
  expect(await axeViolations(frame)).toEqual([]);
  await app.getByRole('radio', { name: 'Table' }).click();
  await app.getByRole('table').waitFor();
  expect(await axeViolations(frame)).toEqual([]);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}, 60_000);

async function openMatrix(more = '', person: PersonName = 'team', theme: 'light' | 'dark' = 'light'): Promise<FrameLocator> {
  await openAs(page, jira, person, `/projects/HAR/worth/prioritise?show=matrix${more}`, theme);
  const app = appOn(page);
  await app.locator('.matrix-target').first().waitFor();
  return app;
}

function bubble(app: FrameLocator, name: string) {
  return app.getByRole('button', { name: new RegExp(`: ${name}\\. `) });
}

function labels(app: FrameLocator): Promise<string[]> {
  return app.locator('.matrix-target').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')!));
}

/** Takes a bubble and moves it so far, in px, without letting go. */
async function take(app: FrameLocator, name: string, by: { x: number; y: number }): Promise<void> {
  const box = (await bubble(app, name).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x, y + by.y, { steps: 3 });
}

/** Moves a taken bubble to the lines of a size and of an answer, without letting go; null: it stays at that height. */
async function pullTo(app: FrameLocator, size: string, answer: string | null): Promise<void> {
  const lineOf = async (text: string) => (await app.locator('.matrix-guides g').filter({ has: app.getByText(text, { exact: true }) }).locator('line').boundingBox())!;
  const held = (await app.locator('.matrix-bubble[data-selected] .matrix-disc').boundingBox())!;
  const y = answer === null ? held.y + held.height / 2 : (await lineOf(answer)).y;
  await page.mouse.move((await lineOf(size)).x, y, { steps: 3 });
}

async function mine(issue: string): Promise<Record<string, number>> {
  const { mine: said } = await itemSeen(jira, issue);
  return Object.fromEntries(Object.entries(said).map(([key, { likely }]) => [key, likely]));
}

/** How many ratings were sent so far. */
async function writes(): Promise<number> {
  return (await jira.log()).filter(({ kind, path }) => kind === 'invoke' && /rate/.test(path ?? '')).length;
}
