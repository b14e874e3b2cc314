import type { FrameLocator } from 'playwright-core';
import { axeViolations } from '../support/browser';
import { eventually } from '../support/eventually';
import { figuresOnIssue } from '../support/figures-on-issue';
import { anEpic, anIssue } from '../support/issues';
import { onStage } from '../support/on-stage';
import { feedbackOn, good, itemSeen, rating } from '../support/said';
import { keysInGrid, openAs, openPanel, openPrioritise } from '../support/screens';

const project = (id: number, key: string, name: string) => ({ id: `${id}`, key, name });
const [QUAY, PIER, DOCK, EVEN, LONE, MUTE] = [
  project(20002, 'QUAY', 'Quay'), project(20003, 'PIER', 'Pier'), project(20004, 'DOCK', 'Dock'),
  project(20005, 'EVEN', 'Even'), project(20006, 'LONE', 'Lone'), project(20007, 'MUTE', 'Mute'),
] as const;
const CONFIDENTIAL = { id: '10300', name: 'Confidential' };
const TEAM = { accountId: '62d1f0a4c35b7e0098a4f103', displayName: 'Tessa Amrum (team)' };
const ARABIC = 'مواعيد الإصلاح التي يحجزها العميل بنفسه عبر الهاتف ';
const CHINESE = '客户可以自行改约维修时间并查看技师位置';
const LONG = [ARABIC, CHINESE].map((words) => words.repeat(20).slice(0, 255).trimEnd());
const MANY = 10_000;

const some = (count: number, of: typeof QUAY, more: (number: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, at) => anEpic({ number: at + 1, project: of, ...more(at + 1) }));
const ISSUES = [
  ...Array.from({ length: 8 }, (_, at) => anEpic({ number: at + 1, summary: `Harbour epic ${at + 1}` })),
  anEpic({ number: 9, summary: 'Harbour epic 9', fields: { security: CONFIDENTIAL, reporter: TEAM } }),
  anEpic({ number: 1, project: QUAY, status: 'Done' }),
  anIssue({ number: 2, project: QUAY, status: 'In Progress' }),
  ...some(700, PIER),
  ...some(MANY, DOCK, (number) => ({ summary: LONG[number % 2]! })),
  ...some(4, EVEN),
  ...some(1, LONE),
  ...some(3, MUTE),
];

const BULKFETCH = { target: 'jira', as: 'browser', match: 'POST /rest/api/3/issue/bulkfetch' };

const { jira, page, newPage } = onStage({ issues: ISSUES, within: 60_000 });

beforeAll(async () => {
  const impacts = [90, 80, 70, 60, 50, 40];
  for (const [at, impact] of impacts.entries()) good(await jira.call('team', 'rate', rating(`HAR-${at + 1}`, impact)));
  for (const key of ['PIER-3', 'PIER-699', 'DOCK-2', 'DOCK-9999']) good(await jira.call('team', 'rate', rating(key, 75)));
  good(await jira.call('stakeholder', 'add-feedback', feedbackOn('HAR-8')));
  await jira.drain();
}, 90_000);

const trouble = async (fault: object) => expect((await jira.control('POST', 'fault', fault)).status).toBe(200);
const rowOf = (app: FrameLocator, key: string) => app.getByRole('row').filter({ has: app.getByRole('link', { name: key, exact: true }) });
const impactOf = (app: FrameLocator, key: string) => rowOf(app, key).getByRole('gridcell', { name: /^Customer impact: / });
const ranksIn = (app: FrameLocator) => app.locator('[role=gridcell][data-column=rank]').allInnerTexts();
const issue = (key: string) => `/rest/api/3/issue/${key}`;

/** Opens the list and waits for all of it. */
async function openRead(who: 'team' | 'stakeholder' | 'admin', key: string, on = page): Promise<FrameLocator> {
  const app = await openPrioritise(on, jira, who, key);
  await app.getByRole('grid').waitFor();
  await eventually(() => ranksIn(app), (ranks) => ranks.length > 0 && ranks.every((rank) => !rank.includes('~')));
  return app;
}

/** Answers Customer impact of an epic in the grid by a digit. */
async function answer(app: FrameLocator, key: string, digit: string, on = page): Promise<void> {
  await impactOf(app, key).click();
  await on.keyboard.press('Escape');
  await on.keyboard.press(digit);
}

/** The page looks at Jira again when it comes back into sight. */
async function comeBack(app: FrameLocator): Promise<void> {
  await app.locator('body').evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

async function nothingSideways(app: FrameLocator): Promise<void> {
  const [wide, seen] = await app.locator('body').evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(wide).toBeLessThanOrEqual(seen!);
  const grid = app.locator('.grid-scroller');
  expect(await grid.evaluate((at) => at.scrollWidth - at.clientWidth)).toBe(0);
}

/** What stands there now has nothing that axe finds wrong. */
async function nothingForAxe(): Promise<void> {
  expect(await axeViolations(page.frames().at(-1)!)).toEqual([]);
}

describe('what a list looks like', () => {
  test('while it loads: its own frame at once, grey bars, nothing that turns, and nothing moves when it comes', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await trouble({ target: 'invoke', match: 'resolver/open-prioritise', delayMs: 2000, times: 1 });
    const app = await openPrioritise(page, jira, 'team', 'HAR');
    const frame = app.getByRole('main');
    await frame.getByRole('status').getByText('opening').waitFor();
    expect(await frame.getAttribute('aria-busy')).toBe('true');
    await app.getByRole('heading', { name: 'Prioritise' }).waitFor();
    expect(await app.getByRole('progressbar').count()).toBe(0);
    const bars = app.locator('.skeleton');
    expect(await bars.count()).toBeGreaterThan(20);
    expect(await bars.first().evaluate((bar) => getComputedStyle(bar).animationName)).toBe('none');
    const heads = () => app.locator('.grid-head .grid-cell').evaluateAll((cells) => cells.map((cell) => [cell.getAttribute('data-column'), Math.round(cell.getBoundingClientRect().x), Math.round(cell.getBoundingClientRect().y)]));
    const before = await heads();
    await app.getByRole('grid').waitFor();
    expect(await heads()).toEqual(before);
  }, 20_000);

  test('not rated yet: by customers asking, no value, no rank, and Rate opens the one question', async () => {
    const app = await openRead('team', 'HAR');
    await app.getByRole('row', { name: /Not rated yet/ }).waitFor();
    expect((await keysInGrid(app)).slice(-3)).toEqual(['HAR-8', 'HAR-7', 'HAR-9']);
    const row = rowOf(app, 'HAR-8');
    await row.getByRole('gridcell', { name: 'No rank: not rated yet' }).waitFor();
    expect(await row.locator('[data-column=value]').innerText()).toMatch(/^(Rate)?$/);
    await row.getByRole('button', { name: 'Rate HAR-8' }).click();
    await app.getByRole('radiogroup', { name: /How much would it change/ }).waitFor();
  }, 20_000);

  test('not available: the same words for an outsider, for a project that is not there, and for one that went away', async () => {
    const words = async (who: 'outsider' | 'team', key: string) => {
      await openAs(page, jira, who, `/projects/${key}/worth/prioritise`);
      await page.getByRole('main').first().waitFor();
      await page.waitForLoadState('networkidle');
      return (await page.getByRole('main').first().innerText()).replaceAll(key, 'KEY');
    };
    expect(await words('outsider', 'HAR')).toBe(await words('team', 'NONE'));
    await trouble({ target: 'jira', as: 'user', match: 'GET /rest/api/3/project/{project}', status: 404 });
    const app = await openPrioritise(page, jira, 'team', 'HAR');
    await app.getByRole('heading', { name: 'This page is not available' }).waitFor();
    await app.getByText('It does not exist, or you may not see it.').waitFor();
    await nothingForAxe();
  }, 20_000);

  test('empty: what there would be', async () => {
    const app = await openPrioritise(page, jira, 'team', 'QUAY');
    await app.getByRole('heading', { name: 'Nothing to rank yet' }).waitFor();
    await app.getByText('Quay has no work items of the kinds that are ranked here, or all of them are done.').waitFor();
    expect(await app.getByRole('grid').count()).toBe(0);
  }, 20_000);

  test('partial: how much is read, ranks that may move, Cancel, and the rest on request', async () => {
    await trouble({ ...BULKFETCH, skip: 5, delayMs: 8000 });
    const app = await openPrioritise(page, jira, 'team', 'PIER');
    await app.getByText(/^\d+ of 700 work items$/).waitFor();
    await app.getByText(/^Ranks are for the \d+ read so far, and may move\.$/).waitFor();
    await app.getByRole('progressbar', { name: /of 700 work items/ }).waitFor();
    await app.getByRole('gridcell', { name: '~1, about: not all work items are read yet' }).waitFor();
    await app.getByRole('button', { name: 'Cancel' }).click();
    await app.getByText(/^Reading was stopped\. Ranks are for the \d+ read so far\.$/).waitFor();
    await jira.control('DELETE', 'fault');
    await app.getByRole('button', { name: 'Read the rest' }).click();
    await app.getByText('2 ranked · 698 not rated yet').waitFor();
    expect((await ranksIn(app)).slice(0, 2)).toEqual(['1', '2']);
    expect(await app.getByText('work items so far').count()).toBe(0);
  }, 20_000);

  test('read in part because Jira refuses in the middle: says so, keeps what was read, goes on when asked', async () => {
    await trouble({ ...BULKFETCH, skip: 5, times: 1, status: 500 });
    const app = await openPrioritise(page, jira, 'admin', 'PIER');
    await app.getByRole('status').filter({ hasText: 'Not all could be read. Jira did not answer as it should (500).' }).waitFor();
    expect((await keysInGrid(app)).length).toBeGreaterThan(10);
    await app.getByRole('gridcell', { name: '~1, about: not all work items are read yet' }).waitFor();
    await app.getByRole('button', { name: 'Read the rest' }).click();
    await app.getByText('2 ranked · 698 not rated yet').waitFor();
  }, 20_000);
});

test('10,000 epics of 255 letters of other scripts open, scroll to the end and stay in their columns', async () => {
  const app = await openPrioritise(page, jira, 'team', 'DOCK');
  await app.getByText('2 ranked · 9,998 not rated yet').waitFor();
  expect((await keysInGrid(app)).slice(0, 2).sort()).toEqual(['DOCK-2', 'DOCK-9999']);
  const arabic = rowOf(app, 'DOCK-2').locator('.item-summary');
  expect(await arabic.evaluate((at) => at.getAttribute('dir'))).toBe('auto');
  await nothingSideways(app);
  await app.locator('[role=gridcell][data-column=rank]').first().click();
  await page.keyboard.press('Control+End');
  await rowOf(app, 'DOCK-10000').waitFor();
  await nothingSideways(app);
}, 20_000);

describe('what changes meanwhile', () => {
  test('in Jira: told with the time, the row says what, Refresh takes it in, and what is done leaves', async () => {
    const app = await openRead('team', 'HAR');
    await jira.rest('admin', 'POST', `${issue('HAR-5')}/transitions`, { transition: { id: '3' } });
    await jira.rest('admin', 'PUT', issue('HAR-6'), { fields: { summary: 'Harbour epic six, renamed' } });
    await comeBack(app);
    const notice = app.getByRole('status').filter({ hasText: /Figures from \d\d:\d\d.*2 work items changed in Jira since then/ });
    await notice.waitFor();
    await rowOf(app, 'HAR-5').getByText('Status now Done').waitFor();
    await rowOf(app, 'HAR-6').getByText('Changed in Jira').waitFor();
    await nothingForAxe();
    expect(await rowOf(app, 'HAR-6').innerText()).toContain('Harbour epic 6');
    await notice.getByRole('button', { name: 'Refresh' }).click();
    await rowOf(app, 'HAR-6').getByText('Harbour epic six, renamed').waitFor();
    await eventually(() => keysInGrid(app), (keys) => !keys.includes('HAR-5'));
    await eventually(() => notice.count(), (count) => count === 0);
    await jira.rest('admin', 'POST', `${issue('HAR-5')}/transitions`, { transition: { id: '2' } });
    await comeBack(app);
    await app.getByRole('status').filter({ hasText: '1 work item changed in Jira since then' }).waitFor();
    await app.getByRole('button', { name: 'Refresh' }).click();
    await rowOf(app, 'HAR-5').waitFor();
  }, 20_000);

  test('in another tab: a rating shows by itself', async () => {
    await page.clock.install();
    const app = await openRead('team', 'HAR');
    const other = await newPage();
    const there = await openRead('team', 'HAR', other);
    await answer(there, 'HAR-2', '5', other);
    await eventually(() => itemSeen(jira, 'HAR-2'), ({ mine }) => mine.impact?.likely === 100);
    await other.close();
    await page.clock.fastForward(16_000);
    await impactOf(app, 'HAR-2').and(app.getByRole('gridcell', { name: /Decides whether they buy/ })).waitFor();
  }, 20_000);

  test('in the app’s figures on the issue: told, with Rebuild, which brings them back', async () => {
    const { property } = await figuresOnIssue(jira, 'HAR-3');
    const figures = JSON.parse(property ?? '') as { criteria: object };
    const outside = { ...figures, criteria: { ...figures.criteria, impact: { low: 100, likely: 100, high: 100, n: 1 } } };
    await jira.rest('team', 'PUT', `${issue('HAR-3')}/properties/customer-value`, outside);
    const app = await openRead('team', 'HAR');
    await rowOf(app, 'HAR-3').getByText('Changed outside the app').waitFor();
    const panel = await openPanel(page, jira, 'team', 'HAR-3');
    const notice = panel.getByRole('status').filter({ hasText: 'The figures on this work item were changed outside the app' });
    await notice.getByText('Customer value on the work item').waitFor();
    expect(await notice.getByRole('definition').allInnerTexts()).toEqual(['55', '43']);
    await nothingForAxe();
    await notice.getByRole('button', { name: 'Rebuild from ratings' }).click();
    await eventually(() => notice.count(), (count) => count === 0);
    await jira.drain();
    expect((await figuresOnIssue(jira, 'HAR-3')).property).toBe(property);
    await jira.rest('team', 'PUT', `${issue('HAR-3')}/properties/customer-value`, { ...figures, mustDo: 1 });
    const again = await openRead('team', 'HAR');
    await again.getByRole('button', { name: 'Rebuild the figures of HAR-3 from its ratings' }).click();
    await again.getByText('HAR-3 has its figures back').waitFor();
    await jira.drain();
    expect((await figuresOnIssue(jira, 'HAR-3')).property).toBe(property);
  }, 20_000);

  test('in what one may see: gone at the next opening, though the browser had kept it', async () => {
    const first = await openRead('stakeholder', 'HAR');
    expect(await keysInGrid(first)).toContain('HAR-7');
    await jira.rest('admin', 'PUT', issue('HAR-7'), { fields: { security: CONFIDENTIAL } });
    await page.reload();
    const then = await openRead('stakeholder', 'HAR');
    expect(await keysInGrid(then)).not.toContain('HAR-7');
    expect(await then.locator('body').innerText()).not.toContain('Harbour epic 7');
    await jira.rest('admin', 'PUT', issue('HAR-7'), { fields: { security: null } });
  }, 20_000);
});

describe('an answer', () => {
  test('given offline waits with a clock, and goes out by itself', async () => {
    const app = await openRead('team', 'HAR');
    await page.context().setOffline(true);
    await answer(app, 'HAR-1', '2');
    const notice = app.getByRole('status').filter({ hasText: 'You are offline One answer waits here and goes out by itself.' });
    await notice.waitFor();
    await rowOf(app, 'HAR-1').getByText('Answer on its way').waitFor();
    await answer(app, 'HAR-4', '2');
    await app.getByText('2 answers wait here and go out by themselves.').waitFor();
    await nothingForAxe();
    await page.context().setOffline(false);
    await eventually(() => itemSeen(jira, 'HAR-4'), ({ mine }) => mine.impact?.likely === 25);
    expect((await itemSeen(jira, 'HAR-1')).mine.impact?.likely).toBe(25);
    await eventually(() => app.getByText('You are offline').count(), (count) => count === 0);
  }, 20_000);

  test('that is refused goes back with the reason, is kept as a draft, and can be tried again', async () => {
    const app = await openRead('team', 'HAR');
    const was = await impactOf(app, 'HAR-4').getAttribute('aria-label');
    await jira.rest('admin', 'PUT', issue('HAR-4'), { fields: { security: CONFIDENTIAL } });
    await answer(app, 'HAR-4', '5');
    const draft = app.getByRole('row').filter({ hasText: 'Refused: Customer impact of HAR-4 is back to' });
    await draft.getByText('It does not exist, or you may not see it. Your answer, Decides, is kept as a draft.').waitFor();
    await eventually(() => impactOf(app, 'HAR-4').getAttribute('aria-label'), (says) => says === was);
    await nothingForAxe();
    await jira.rest('admin', 'PUT', issue('HAR-4'), { fields: { security: null } });
    await draft.getByRole('button', { name: 'Try again' }).click();
    await eventually(() => draft.count(), (count) => count === 0);
    await eventually(() => itemSeen(jira, 'HAR-4'), ({ mine }) => mine.impact?.likely === 100);
  }, 20_000);

  test('that finds Jira busy says when it is tried next, and goes through', async () => {
    const app = await openRead('team', 'HAR');
    await trouble({ target: 'jira', as: 'user', in: 'resolver/rate', status: 429, reason: 'jira-quota-tenant-based', retryAfter: 2, times: 2 });
    await answer(app, 'HAR-1', '3');
    await app.getByRole('status').filter({ hasText: 'Jira is busy. Next try in 2 s.' }).waitFor();
    await eventually(() => itemSeen(jira, 'HAR-1'), ({ mine }) => mine.impact?.likely === 50);
    await eventually(() => app.getByText('Jira is busy').count(), (count) => count === 0);
  }, 20_000);

  test('on an issue that the app may not see counts here, and says that its figures are unavailable', async () => {
    good(await jira.call('team', 'rate', rating('HAR-9', 75)));
    await jira.drain();
    const app = await openRead('team', 'HAR');
    await rowOf(app, 'HAR-9').getByText('Figures unavailable on the work item').waitFor();
    await rowOf(app, 'HAR-9').getByRole('gridcell', { name: /^Value \d+/ }).waitFor();
    const panel = await openPanel(page, jira, 'team', 'HAR-9');
    const notice = panel.getByRole('status').filter({ hasText: 'Figures unavailable: the app may not write to this work item' });
    await notice.getByText('What people said is kept and counts here.').waitFor();
  }, 20_000);

  test('is told in a flag that takes it back', async () => {
    const app = await openRead('team', 'HAR');
    const before = (await itemSeen(jira, 'HAR-2')).mine.impact?.likely;
    await answer(app, 'HAR-2', '1');
    await app.getByText('HAR-2: Customer impact is Not noticed').waitFor();
    await eventually(() => itemSeen(jira, 'HAR-2'), ({ mine }) => mine.impact?.likely === 0);
    await app.getByRole('button', { name: 'Undo', exact: true }).click();
    await eventually(() => itemSeen(jira, 'HAR-2'), ({ mine }) => mine.impact?.likely === before);
    await app.getByText(/^Undone\. HAR-2/).waitFor();
  }, 20_000);
});

describe('the panel on a work item', () => {
  const impact = (panel: FrameLocator) => panel.getByRole('radiogroup', { name: /Customer impact/ }).getByRole('radio');

  test('shows its frame while it loads, and says what is not available', async () => {
    await trouble({ target: 'invoke', match: 'resolver/open-item', delayMs: 1000, times: 1 });
    const panel = await openPanel(page, jira, 'team', 'HAR-6');
    expect(await panel.getByRole('main').getAttribute('aria-busy')).toBe('true');
    expect(await panel.getByRole('progressbar').count()).toBe(0);
    await impact(panel).first().waitFor();
    await trouble({ target: 'jira', as: 'user', status: 404, match: 'GET /rest/api/3/issue/{issue}' });
    const gone = await openPanel(page, jira, 'team', 'HAR-6');
    await gone.getByRole('heading', { name: 'This page is not available' }).waitFor();
  }, 20_000);

  test('keeps an answer given offline, and sends it by itself', async () => {
    const panel = await openPanel(page, jira, 'team', 'HAR-6');
    await impact(panel).first().waitFor();
    await page.context().setOffline(true);
    await impact(panel).nth(4).click();
    await panel.getByRole('status').filter({ hasText: 'You may be offline. Your answers wait and go out by themselves.' }).waitFor();
    await page.context().setOffline(false);
    await panel.getByText('Saved').waitFor();
    expect((await itemSeen(jira, 'HAR-6')).mine.impact?.likely).toBe(100);
  }, 20_000);

  test('takes a refused answer back with the reason, and tries it again', async () => {
    const panel = await openPanel(page, jira, 'team', 'HAR-6');
    await impact(panel).first().waitFor();
    await jira.rest('admin', 'PUT', issue('HAR-6'), { fields: { security: CONFIDENTIAL } });
    await impact(panel).nth(0).click();
    const refused = panel.getByRole('alert').filter({ hasText: 'Your answer went back. It does not exist, or you may not see it. Kept as a draft: Customer impact: ' });
    await refused.waitFor();
    await nothingForAxe();
    await jira.rest('admin', 'PUT', issue('HAR-6'), { fields: { security: null } });
    await refused.getByRole('button', { name: 'Try again' }).click();
    await panel.getByText('Saved').waitFor();
    expect((await itemSeen(jira, 'HAR-6')).mine.impact?.likely).toBe(0);
  }, 20_000);
});

describe('an odd list', () => {
  const places = async (app: FrameLocator) => ({ keys: await keysInGrid(app), ranks: await ranksIn(app) });

  test('of one epic, and of none once that is done', async () => {
    good(await jira.call('team', 'rate', rating('LONE-1', 50)));
    const app = await openRead('team', 'LONE');
    expect(await places(app)).toEqual({ keys: ['LONE-1'], ranks: ['1'] });
    await jira.rest('team', 'POST', `${issue('LONE-1')}/transitions`, { transition: { id: '3' } });
    await comeBack(app);
    await app.getByRole('button', { name: 'Refresh' }).click();
    await app.getByRole('status').getByText('Nothing to rank yet').waitFor();
  }, 20_000);

  test('without a rating, to somebody who may not rate: Jira’s order, no rank', async () => {
    const app = await openRead('stakeholder', 'MUTE');
    expect(await places(app)).toEqual({ keys: ['MUTE-1', 'MUTE-2', 'MUTE-3'], ranks: ['–', '–', '–'] });
    await app.getByText('Nothing has a value yet: Customer impact makes one').waitFor();
  }, 20_000);

  test('without a rating, to somebody who may rate: the first run', async () => {
    const app = await openPrioritise(page, jira, 'team', 'MUTE');
    await app.getByRole('heading', { name: 'Prioritise' }).waitFor();
    await app.getByRole('button').first().waitFor();
    expect(await app.getByRole('grid').count()).toBe(0);
  }, 20_000);

  test('of equal values keeps Jira’s order; one where a criterion is missing stands in it and says so', async () => {
    for (let number = 4; number >= 1; number -= 1) good(await jira.call('team', 'rate', rating(`EVEN-${number}`, 50)));
    expect(await places(await openRead('team', 'EVEN'))).toEqual({ keys: ['EVEN-1', 'EVEN-2', 'EVEN-3', 'EVEN-4'], ranks: ['1', '2', '3', '4'] });
    good(await jira.call('team', 'rate', { issue: 'EVEN-3', answers: { fit: { likely: 100, sure: 'sure' } } }));
    const app = await openRead('team', 'EVEN');
    expect(await keysInGrid(app)).toEqual(['EVEN-3', 'EVEN-1', 'EVEN-2', 'EVEN-4']);
    await rowOf(app, 'EVEN-1').getByRole('gridcell', { name: /Strategic fit and Urgency are not rated: each counts as half until it is/ }).waitFor();
    await rowOf(app, 'EVEN-3').getByRole('gridcell', { name: /Urgency is not rated: it counts as half until it is/ }).waitFor();
  }, 20_000);
});
