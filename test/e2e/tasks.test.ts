import { eventually } from '../support/eventually';
import { anEpic } from '../support/issues';
import { onStage } from '../support/on-stage';
import { daysAgo, good, itemSeen, rating } from '../support/said';
import { addFeedbackInPanel, openAs, openPanel, openPrioritise } from '../support/screens';

const HTML = '<img src=x onerror="window.broken = true"><b>bold</b>';
const SECRET = 'Harbour gates open by themselves';

const EPICS = [anEpic({ number: 1, summary: SECRET }), anEpic({ number: 2, summary: HTML }), anEpic({ number: 3 }), anEpic({ number: 4 })];
const { jira, page } = onStage({ issues: EPICS });

beforeAll(async () => {
  good(await jira.call('team', 'rate', rating('HAR-1', 75)));
  good(await jira.call('team', 'rate', rating('HAR-2', 25)));
  await jira.drain();
}, 90_000);

test('team changes a rating by keyboard alone and undoes it', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  const impact = (says: string) => app.getByRole('row').filter({ hasText: 'HAR-1' }).getByRole('gridcell', { name: `Customer impact: ${says}` });
  await impact('Ends a serious pain').waitFor();
  await keyTo('Tab', '[role=grid]');
  await press('Control+Home');
  await keyTo('ArrowRight', '[data-column="criterion:impact"]');
  await press('Enter');
  await app.getByRole('radiogroup', { name: 'How much would it change for a customer who has this problem?' }).waitFor();
  await press('5');
  await impact('Decides whether they buy, stay or can work').waitFor();
  await expectImpact('HAR-1', 100);
  await press('Control+z');
  await impact('Ends a serious pain').waitFor();
  await expectImpact('HAR-1', 75);
  await press('Control+Shift+z');
  await expectImpact('HAR-1', 100);
}, 60_000);

test('stakeholder adds feedback with a customer and comments on it, and is told why they may not rate', async () => {
  const app = await openPanel(page, jira, 'stakeholder', 'HAR-3');
  await app.getByText('You may not change this work item: that needs Jira’s permission Edit work items').waitFor();
  expect(await app.getByRole('radiogroup', { name: /Customer impact/ }).count()).toBe(0);

  const said = await addFeedbackInPanel(app, 'Tide & Sons', 'We wait an hour at the gates each morning', 'Cannot do without');
  await said.getByRole('button', { name: /Comment/ }).click();
  await said.getByRole('textbox', { name: 'Write a comment' }).fill('Heard the same from the night shift');
  await said.getByRole('button', { name: 'Add comment' }).click();
  await said.getByText('Heard the same from the night shift').waitFor();

  const listed = async () => good(await jira.call('team', 'list-feedback', { issue: 'HAR-3' })).feedback;
  const [feedback] = await eventually(listed, ([first]) => first?.comments === 1);
  expect(feedback).toMatchObject({ customerName: 'Tide & Sons', words: 'We wait an hour at the gates each morning', importance: 3 });
}, 60_000);

test('stakeholder who tries to rate in the grid is told why, and nothing changes', async () => {
  const app = await openPrioritise(page, jira, 'stakeholder', 'HAR');
  await app.getByRole('gridcell', { name: /^Customer impact: / }).first().click();
  await app.getByText(/needs Jira’s permission Edit work items|needs Jira’s permission/).first().waitFor();
  expect((await itemSeen(jira, 'HAR-1')).figures.criteria.impact?.n).toBe(1);
}, 60_000);

test('outsider opens the same links and learns nothing', async () => {
  const heard: string[] = [];
  page.on('response', async (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (type.includes('json')) heard.push(await response.text().catch(() => ''));
  });
  for (const path of ['/projects/HAR/worth/prioritise', '/browse/HAR-1', '/issues?jql=project%20%3D%20HAR']) {
    await openAs(page, jira, 'outsider', path);
    await page.getByRole('main').first().waitFor();
    await page.waitForLoadState('networkidle');
    for (const frame of page.frames()) heard.push(await frame.locator('body').innerText());
  }
  await openAs(page, jira, 'outsider', '/browse/HAR-999');
  await page.getByRole('main').first().waitFor();
  await page.waitForLoadState('networkidle');
  const missing = (await page.getByRole('main').innerText()).replaceAll('HAR-999', 'KEY');
  await openAs(page, jira, 'outsider', '/browse/HAR-1');
  await page.getByRole('main').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect((await page.getByRole('main').innerText()).replaceAll('HAR-1', 'KEY')).toBe(missing);
  expect(heard.join('\n')).not.toMatch(/gates open|Tide|Harbour|Customer impact: |serious pain/);
}, 60_000);

test('HTML in every field is shown as text', async () => {
  good(await jira.call('stakeholder', 'add-feedback', { issue: 'HAR-2', customer: { name: HTML }, words: HTML, importance: 2, day: daysAgo(1), once: 'html-in-every-field' }));
  good(await jira.call('team', 'set-must-do', { issue: 'HAR-2', reason: HTML }));
  const panel = await openPanel(page, jira, 'team', 'HAR-2');
  await panel.getByText(HTML).first().waitFor();
  const grid = await openPrioritise(page, jira, 'team', 'HAR');
  await grid.getByText(HTML).first().waitFor();
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => 'broken' in window)).toBe(false);
    expect(await frame.locator('img[src=x]').count()).toBe(0);
  }
}, 60_000);

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses a key until the focus is in what a selector names. */
async function keyTo(key: string, selector: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press(key);
    for (const frame of page.frames()) {
      if (await frame.evaluate((css) => document.hasFocus() && Boolean(document.activeElement?.closest(css)), selector)) return;
    }
  }
  throw new Error(`Sixty times ${key} does not lead to ${selector}.`);
}

async function expectImpact(issue: string, likely: number): Promise<void> {
  await eventually(() => itemSeen(jira, issue), ({ mine }) => mine.impact?.likely === likely);
}
