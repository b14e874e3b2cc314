import type { FrameLocator } from 'playwright-core';
import { axeViolations } from '../support/browser';
import { anEpic, anIssue } from '../support/issues';
import type { PersonName } from '../support/local-jira';
import { appOn, openAs } from '../support/screens';
import { figuresOnIssue } from '../support/figures-on-issue';
import { onStage } from '../support/on-stage';
import { good, rating } from '../support/said';
import { saveSettings } from '../support/save-settings';
import { recount, type Recount } from '../support/recount-value';

const TWO = { id: '20012', key: 'TWO', name: 'Two levels' };
const BARE = { id: '20011', key: 'BARE', name: 'Bare' };
const HISTORIES = 'POST /rest/api/3/changelog/bulkfetch';

const ISSUES = [
  anIssue({ number: 1, project: BARE }),
  anEpic({ number: 1, project: TWO }),
  anEpic({ number: 2, project: TWO, status: 'Done' }),
  anIssue({ number: 3, project: TWO, status: 'In Progress' }),
  anIssue({ number: 4, project: TWO }),
];

let expected: Recount;
const { jira, page } = onStage({ sample: true, issues: ISSUES, within: 90_000 });

beforeAll(async () => {
  await jira.drain();
  expected = await recount(jira, 'FS');
}, 120_000);

async function openValue(project: string, who: PersonName = 'pmo', search = '', theme?: 'light' | 'dark'): Promise<FrameLocator> {
  await openAs(page, jira, who, `/projects/${project}/worth/value${search}`, theme);
  return appOn(page);
}

/** Opens a project's figures and waits until all is read. */
async function openRead(project = 'FS', who: PersonName = 'pmo', search = '', theme?: 'light' | 'dark'): Promise<FrameLocator> {
  const app = await openValue(project, who, search, theme);
  await app.getByRole('heading', { name: 'Value over time' }).waitFor();
  await page.waitForLoadState('networkidle');
  return app;
}

/** What a person reads at the address of a project's figures where there are none for them. */
async function wordsOf(who: PersonName, project: string): Promise<string> {
  await openValue(project, who);
  await page.waitForLoadState('networkidle');
  return page.getByRole('main').first().innerText();
}

const list = (app: FrameLocator, name: string) => app.getByRole('region', { name, exact: true });
const keysIn = (app: FrameLocator, name: string) => list(app, name).getByRole('link').allTextContents();
const keysBehind = async (app: FrameLocator, name: string) => (await app.getByRole('complementary', { name }).getByRole('link').allTextContents()).sort();
const points = (count: number) => `${count.toLocaleString('en-US')} value points`;

test('the sentence says what a recount of Jira’s own data says', async () => {
  const app = await openRead();
  const { finished, begun, planned, notRated } = expected;
  expect(await app.locator('.value-lead').innerText()).toBe(
    `Customers received ${points(finished.points)} in the last 12 months, from ${finished.keys.length} work items; ` +
      `${begun.points} are in progress and ${planned.points.toLocaleString('en-US')} are planned. ${notRated.length} work items are not rated yet.`,
  );
});

test('the table has the points of each month’s end by the status of that day', async () => {
  const app = await openRead();
  await app.getByRole('radio', { name: 'Table' }).click();
  const rows = await app.getByRole('row').allInnerTexts();
  const numbers = rows.slice(1).map((row) => row.split('\t').slice(1).map((cell) => (cell === '–' ? 0 : Number(cell.replaceAll(',', '')))));
  expect(numbers).toEqual(expected.monthEnds.map(({ finished, begun, planned, notRated }) => [finished, begun, planned, finished + begun + planned, notRated]));
});

test('pmo names the three most valuable work items that nobody works on, without scrolling', async () => {
  const app = await openRead();
  const keys = await keysIn(app, 'Worth much, not begun');
  expect(keys.slice(0, 3)).toEqual(expected.much.slice(0, 3));
  await list(app, 'Worth much, not begun').getByRole('button', { name: `${expected.much.length} in all` }).waitFor();
  const box = (await list(app, 'Worth much, not begun').boundingBox())!;
  expect(box.y + box.height).toBeLessThan(900);
  expect(await keysIn(app, 'Worked on, worth little')).toEqual(expected.little.slice(0, 4));
});

test('coverage, the ten worth most and the sum over the objectives are those of the recount', async () => {
  const app = await openRead();
  await app.getByRole('button', { name: `${expected.rated} of ${expected.open}`, exact: true }).waitFor();
  expect(await keysIn(app, 'Worth most')).toEqual(expected.top);
  const served = await list(app, 'By objective').getByRole('button').allInnerTexts();
  expect(served.length).toBe(5);
  expect(served.reduce((sum, text) => sum + Number(/^([\d,]+) value points$/.exec(text)![1]!.replaceAll(',', '')), 0)).toBe(expected.finished.points + expected.begun.points + expected.planned.points);
});

test('each figure says what it means and opens the work items behind it, by keyboard; the address holds it', async () => {
  const app = await openRead();
  const figure = app.locator('.value-lead').getByRole('button', { name: points(expected.finished.points) });
  await figure.press('Enter');
  await app.getByText('Every work item that came to a done status in the last 12 months').waitFor();
  expect(await keysBehind(app, 'Finished')).toEqual([...expected.finished.keys].sort());
  await page.waitForURL(/figure=finished/);
  await page.keyboard.press('Escape');
  expect(await figure.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(new URL(page.url()).search).not.toContain('figure');

  const again = await openRead('FS', 'pmo', '?figure=notRated');
  await again.getByText('It has no points, which is not zero points.').waitFor();
  expect(await keysBehind(again, 'Not rated')).toEqual([...expected.notRated].sort());
});

test('every figure of the page has a definition and as many work items as it says', async () => {
  const app = await openRead();
  const figures = [...new Set(await app.locator('[data-figure]').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-figure')!)))];
  expect(figures.length).toBeGreaterThan(9);
  for (const name of figures) {
    await app.locator(`[data-figure="${name}"]`).first().press('Enter');
    expect(await app.locator('.figure-drawer-says').innerText()).not.toBe('');
    const [, counted] = /([\d,]+) work items?/.exec(await app.locator('.figure-drawer-sum').innerText())!;
    expect(await app.locator('.drawer-row').count()).toBe(Math.min(50, Number(counted)));
    await page.keyboard.press('Escape');
  }
});

test('where nothing is rated there is no zero, and every work item is counted as not rated', async () => {
  const app = await openRead('LO');
  await app.getByText('There are no value points yet: none of 40 work items is rated.').waitFor();
  await app.getByRole('button', { name: 'Planned –' }).waitFor();
  expect(await app.getByText('No value points').count()).toBeGreaterThan(0);
  expect(await app.getByRole('button', { name: 'Planned 0' }).count()).toBe(0);
});

test('what somebody wrote into a work item’s property does not reach the page', async () => {
  const { body } = await jira.rest<{ issues: { key: string }[] }>('admin', 'POST', '/rest/api/3/search/jql', { jql: 'project = LO AND issuetype = Epic', fields: ['summary'] });
  const [rated] = (await jira.rest<{ issues: { key: string }[] }>('admin', 'POST', '/rest/api/3/search/jql', { jql: 'project = FS AND worthAsking > 0', fields: ['summary'] })).body.issues;
  const { property } = await figuresOnIssue(jira, rated!.key);
  const forged = { ...(JSON.parse(property!) as object), criteria: { impact: { low: 100, likely: 100, high: 100, n: 9 } } };
  expect((await jira.rest('admin', 'PUT', `/rest/api/3/issue/${body.issues[0]!.key}/properties/customer-value`, forged)).status).toBeLessThan(300);
  const app = await openRead('LO');
  await app.getByText('There are no value points yet: none of 40 work items is rated.').waitFor();
  expect(await app.getByText('could not be checked').count()).toBe(0);
});

test('figures that could not be checked are shown as such, open the work items behind them, and are checked again on request', async () => {
  await jira.control('POST', 'fault', { target: 'invoke', match: 'resolver/changed-since', status: 500 });
  const app = await openRead();
  await app.getByText(/could not be checked against what people said/).waitFor();
  await app.locator('[data-figure="unchecked"]').press('Enter');
  await app.getByText('Every work item whose figures could not be compared').waitFor();
  await page.keyboard.press('Escape');
  await jira.control('DELETE', 'fault');
  await app.getByRole('button', { name: 'Check again' }).click();
  await app.getByRole('button', { name: 'Check again' }).waitFor({ state: 'detached' });
  await app.getByRole('button', { name: points(expected.finished.points) }).first().waitFor();
});

test('while figures are being checked the page says so', async () => {
  await jira.control('POST', 'fault', { target: 'invoke', match: 'resolver/changed-since', delayMs: 1500 });
  const app = await openValue('FS');
  await app.getByText('Reading what people said last').waitFor();
  await app.getByText('Reading what people said last').waitFor({ state: 'detached' });
  await app.getByRole('button', { name: points(expected.finished.points) }).first().waitFor();
});

test('levels are never added up, and each objective has its work items, a removed one too', async () => {
  const { itemTypes } = good(await jira.call('admin', 'open-settings', { project: 'TWO' }));
  const wanted = ['Calm mornings', 'Last year'].map((name, at) => ({ id: `new-${at}`, name, removed: false }));
  const ranked = itemTypes.filter(({ name }) => ['Epic', 'Story'].includes(name)).map(({ id }) => id);
  const { objectives } = await saveSettings(jira, 'TWO', { itemTypes: ranked, objectives: wanted });
  for (const [issue, impact, objective] of [['TWO-1', 80, 0], ['TWO-2', 40, 1], ['TWO-4', 20, 2]] as const) {
    good(await jira.call('team', 'rate', rating(issue, impact)));
    good(await jira.call('team', 'set-objective', { issue, objective: objectives[objective]?.id ?? null }));
  }
  good(await jira.call('team', 'set-why', { issue: 'TWO-1', why: 'Crews wait at the gate each morning' }));
  await saveSettings(jira, 'TWO', { objectives: [objectives[0]!, { ...objectives[1]!, removed: true }] });
  await jira.drain();

  const app = await openRead('TWO');
  expect(await app.locator('.objective-name').allTextContents()).toEqual(['Calm mornings', 'Last year (removed)']);
  expect(await app.locator('.objective-row .small').allTextContents()).toEqual(['1 work item', '1 work item']);
  await list(app, 'Worth most').getByText('Crews wait at the gate each morning').waitFor();
  await app.getByText(/^Of 1 work item Jira tells no history/).waitFor();
  await app.getByRole('radio', { name: 'Story' }).click();
  expect(await app.locator('.value-lead').innerText()).toMatch(/^Nothing was finished in the last 12 months; an unknown number of value points are in progress and \d+ are planned\. 1 work item is not rated yet\.$/);
  await page.waitForURL(/level=0/);
});

test('a project without a work item of its types says so', async () => {
  const app = await openValue('BARE');
  await app.getByRole('heading', { name: 'No work items yet' }).waitFor();
});

test('when Jira refuses the histories nothing is shown of a part, and reading again shows all', async () => {
  await jira.control('POST', 'fault', { target: 'jira', as: 'browser', match: HISTORIES, status: 500 });
  const app = await openValue('FS');
  await app.getByRole('heading', { name: 'Not all was read' }).waitFor();
  expect(await app.getByText('value points').count()).toBe(0);
  await jira.control('DELETE', 'fault');
  await app.getByRole('button', { name: 'Read all' }).click();
  await app.getByRole('heading', { name: 'Value over time' }).waitFor();
});

test('what takes long says how far it is and can be stopped', async () => {
  await jira.control('POST', 'fault', { target: 'jira', as: 'browser', match: HISTORIES, delayMs: 3000 });
  const app = await openValue('FS');
  await app.getByText(/^Status histories of|of 40 work items$/).waitFor();
  await app.getByRole('button', { name: 'Cancel' }).click();
  await app.getByText('A total of some work items would be a wrong total').waitFor();
});

test('opened again, the page reads only what has changed since', async () => {
  await openRead();
  const before = (await jira.log()).at(-1)!.seq;
  const app = await openRead();
  const read = (await jira.log(before)).filter(({ from, path = '', method }) => from === 'browser' && `${method} ${path}` === HISTORIES);
  expect(read).toEqual([]);
  await app.getByRole('button', { name: points(expected.finished.points) }).first().waitFor();
});

test('a stakeholder reads the same; to the outsider the page does not exist', async () => {
  const app = await openRead('FS', 'stakeholder');
  await app.getByRole('button', { name: points(expected.finished.points) }).first().waitFor();
  expect(await wordsOf('outsider', 'FS')).toBe(await wordsOf('team', 'NONE'));
});

test.each([['light', 1440], ['dark', 1440], ['light', 760], ['dark', 400]] as const)('axe finds nothing wrong: %s at %i px', async (theme, width) => {
  await page.setViewportSize({ width, height: 900 });
  const app = await openRead('FS', 'pmo', '?figure=much', theme);
  await app.getByRole('complementary').waitFor();
  const frame = page.frames()[1]!;
  expect(await axeViolations(frame)).toEqual([]);
  await page.keyboard.press('Escape');
  await app.getByRole('radio', { name: 'Table' }).click();
  expect(await axeViolations(frame)).toEqual([]);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
