import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import type { CustomerEntry } from '../../src/contract';
import { axeViolations } from '../support/browser';
import { eventually } from '../support/eventually';
import { anEpic } from '../support/issues';
import type { PersonName } from '../support/local-jira';
import { onStage } from '../support/on-stage';
import { feedbackOn, good } from '../support/said';
import { appOn, openAs } from '../support/screens';

const FORMULA = '=HYPERLINK("http://127.0.0.1/","press")';
const CSV = ['Company;Class;ARR;Account owner', 'Oakline Climate;Key;1.200.000;team@local.test', 'Pellworth Medical;Gold;5;', `"${FORMULA.replaceAll('"', '""')}";Small;10;`, 'Halvorn Lifts;;-5;', 'Vellamo Ferries;;;nobody@nowhere.test', 'oakline climate;;;'].join('\r\n');

const { jira, page } = onStage({ issues: [anEpic({ number: 1 })] });

async function openCustomers(person: PersonName = 'pmo'): Promise<FrameLocator> {
  await openAs(page, jira, person, '/projects/HAR/worth/feedback?tab=customers');
  return appOn(page);
}
const listed = async () => {
  const { customers, revenues } = good(await jira.call('pmo', 'list-customers', {}));
  return customers.map((one): CustomerEntry => ({ ...one, revenue: revenues[one.id] ?? null }));
};
const customer = async (name: string): Promise<CustomerEntry | undefined> => (await listed()).find((one) => one.name === name);
const violations = () => axeViolations(page.frames().find((frame) => frame.parentFrame())!);
const cell = (app: FrameLocator, name: string, column: string) => app.getByRole('row').filter({ has: app.getByRole('rowheader', { name }) }).locator(`[data-column="${column}"]`);

test('nobody yet: the next act is named; the first customer is added by keyboard', async () => {
  const app = await openCustomers();
  await app.getByRole('heading', { name: 'No customers yet' }).waitFor();
  expect(await violations()).toEqual([]);
  await app.getByRole('button', { name: 'Add customer' }).last().press('Enter');
  const dialog = app.getByRole('dialog', { name: 'Add a customer' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('First Ltd');
  await dialog.getByRole('textbox', { name: 'Revenue' }).fill('a lot');
  await page.keyboard.press('Enter');
  await dialog.getByRole('alert').filter({ hasText: 'Revenue is a number of 0 or more.' }).waitFor();
  expect(await violations()).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Revenue' }).fill('2,500');
  await page.keyboard.press('Enter');
  await app.getByRole('rowheader', { name: 'First Ltd' }).waitFor();
  expect(await customer('First Ltd')).toMatchObject({ tier: 'standard', revenue: 2500 });
}, 60_000);

test('cells are edited where they stand, by keyboard, and taken back', async () => {
  const app = await openCustomers();
  await cell(app, 'First Ltd', 'name').focus();
  for (const key of ['ArrowRight', 'Enter', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await eventually(() => customer('First Ltd'), (one) => one?.tier === 'key');
  await cell(app, 'First Ltd', 'segment').focus();
  await page.keyboard.type('Public sector');
  await page.keyboard.press('Tab');
  await eventually(() => customer('First Ltd'), (one) => one?.segment === 'Public sector');
  await page.keyboard.press('Enter');
  await app.getByRole('combobox', { name: 'Owner' }).fill('tess');
  await app.getByRole('option', { name: 'Tessa Amrum' }).waitFor();
  await page.keyboard.press('Enter');
  await eventually(() => customer('First Ltd'), (one) => one?.owner?.name.startsWith('Tessa') ?? false);
  await cell(app, 'First Ltd', 'revenue').focus();
  await page.keyboard.type('-1');
  await page.keyboard.press('Enter');
  await app.getByText('Revenue is a number of 0 or more.').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await eventually(() => customer('First Ltd'), (one) => one?.owner === null);
  expect((await customer('First Ltd'))?.revenue).toBe(2500);
  expect(await violations()).toEqual([]);
}, 60_000);

test('a file is seen before it goes in: broken rows are named, left out and kept; a second time nothing changes', async () => {
  const app = await openCustomers();
  const dialog = app.getByRole('dialog', { name: 'Import customers' });
  const choose = async (name: string, bytes: Buffer) => {
    await app.getByRole('button', { name: 'More', exact: true }).click();
    await app.getByRole('menuitem', { name: /^Import customers/ }).click();
    await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
  };
  await choose('latin.csv', Buffer.from('Name\r\nM\xfcller', 'latin1'));
  await dialog.getByText('The file is not written in UTF-8', { exact: false }).waitFor();
  await dialog.locator('input[type=file]').setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
  await dialog.getByText('2 new').waitFor();
  for (const rule of ['A tier is Key, Standard or Small.', 'Revenue is a number of 0 or more.', 'Nobody in Jira is known by that.', 'A row before this one is about the same customer.']) await dialog.getByText(rule).waitFor();
  expect(await violations()).toEqual([]);
  expect(await customer('Oakline Climate')).toBeUndefined();
  const [kept] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Keep 4 as CSV' }).click()]);
  expect(readFileSync(await kept.path(), 'utf8')).toContain('Pellworth Medical,Gold,5,,');
  await dialog.getByRole('button', { name: 'Import 2' }).click();
  await dialog.getByText('2 customers imported').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await app.getByRole('rowheader', { name: FORMULA }).waitFor();
  expect(await customer('Oakline Climate')).toMatchObject({ tier: 'key', revenue: 1_200_000, owner: { name: expect.stringContaining('Tessa') } });
  const before = await listed();
  await choose('customers.csv', Buffer.from(CSV));
  await dialog.getByText('2 already so').waitFor();
  expect(await dialog.getByRole('button', { name: 'Import 0' }).isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await listed()).toEqual(before);
  await app.getByRole('button', { name: 'More', exact: true }).click();
  const [exported] = await Promise.all([page.waitForEvent('download'), app.getByRole('menuitem', { name: /^Export as CSV/ }).click()]);
  expect(readFileSync(await exported.path(), 'utf8')).toContain(`"'=HYPERLINK(""`);
}, 60_000);

test('the preview says what a row changes of a customer who is there, from what to what', async () => {
  const app = await openCustomers();
  await app.getByRole('button', { name: 'More', exact: true }).click();
  await app.getByRole('menuitem', { name: /^Import customers/ }).click();
  const dialog = app.getByRole('dialog', { name: 'Import customers' });
  const file = 'Name,Tier,Segment,Revenue,Owner\nOakline Climate,Small,Energy,1200000,pmo@local.test\n';
  await dialog.locator('input[type=file]').setInputFiles({ name: 'changes.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await dialog.getByText('1 to change').waitFor();
  for (const says of ['Tier: Key → Small', 'Segment: none → Energy', /^Owner: Tessa Amrum.* → pmo@local\.test$/]) await dialog.getByText(says).waitFor();
  expect(await dialog.getByText(/^Revenue:/).count()).toBe(0);
  expect(await violations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await customer('Oakline Climate')).toMatchObject({ tier: 'key', segment: null });
}, 60_000);

test('suggestions by revenue are asked about, and taken back as one', async () => {
  const app = await openCustomers();
  await app.getByRole('button', { name: 'Use 1 suggested tier' }).click();
  const dialog = app.getByRole('dialog', { name: 'Use 1 suggested tier' });
  await dialog.getByText('Small: 1 customer').waitFor();
  expect(await violations()).toEqual([]);
  expect((await customer('First Ltd'))?.tier).toBe('key');
  await dialog.getByRole('button', { name: 'Change 1 tier' }).click();
  await eventually(() => customer('First Ltd'), (one) => one?.tier === 'small');
  await app.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => customer('First Ltd'), (one) => one?.tier === 'key');
}, 60_000);

test('two customers become one, and what the first said is the second’s', async () => {
  good(await jira.call('stakeholder', 'add-feedback', feedbackOn('HAR-1', 'First Limited')));
  const app = await openCustomers();
  await cell(app, 'First Limited', 'menu').click();
  await app.getByRole('menuitem', { name: /^Merge/ }).click();
  const dialog = app.getByRole('dialog', { name: 'Merge First Limited' });
  await dialog.getByRole('combobox').fill('first');
  await dialog.getByRole('option', { name: 'First Ltd' }).click();
  await dialog.getByText('This cannot be undone.').waitFor();
  expect(await violations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await app.getByText('First Limited is First Ltd now. What they said follows.').waitFor();
  await jira.drain();
  const { feedback } = good(await jira.call('team', 'list-feedback', { issue: 'HAR-1' }));
  expect(feedback.map(({ customerName }) => customerName)).toEqual(['First Ltd']);
}, 60_000);

test('the heads order the list by press and by key; how much a customer asks for leads to it', async () => {
  for (const words of ['One', 'Two']) good(await jira.call('stakeholder', 'add-feedback', feedbackOn('HAR-1', 'Asks Twice', { words })));
  const app = await openCustomers();
  const names = () => app.getByRole('rowheader').locator('bdi').allTextContents();
  const head = (name: string) => app.getByRole('columnheader', { name });
  await cell(app, 'Asks Twice', 'asks').getByText('2 feedbacks').waitFor();
  await cell(app, 'Oakline Climate', 'asks').getByText('Nothing yet').waitFor();
  const byName = await names();
  await head('Asking for').getByRole('button').click();
  await head('Asking for').and(app.locator('[aria-sort=descending]')).waitFor();
  expect((await names())[0]).toBe('Asks Twice');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await head('Name').and(app.locator('[aria-sort=ascending]')).waitFor();
  expect(await names()).toEqual(byName);
  await page.keyboard.press('Enter');
  await head('Name').and(app.locator('[aria-sort=descending]')).waitFor();
  expect(await names()).toEqual([...byName].reverse());
  expect(await violations()).toEqual([]);
  await cell(app, 'Asks Twice', 'asks').press('Enter');
  await app.getByRole('radio', { name: 'By customer', checked: true }).waitFor();
  await app.getByText('2 asked').waitFor();
}, 60_000);

test('on a narrow page what has no room is in the row’s menu', async () => {
  await page.setViewportSize({ width: 400, height: 780 });
  const app = await openCustomers();
  await cell(app, 'First Ltd', 'menu').click();
  await app.getByRole('menuitem', { name: 'Edit…' }).click();
  const dialog = app.getByRole('dialog', { name: 'Edit First Ltd' });
  await dialog.getByRole('textbox', { name: 'External id' }).fill('F-1');
  expect(await violations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await eventually(() => customer('First Ltd'), (one) => one?.externalId === 'F-1');
  expect(await page.frames().at(-1)!.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}, 60_000);

test('who may not see customer revenue is told so, and gets no list', async () => {
  const app = await openCustomers('team');
  await app.getByRole('heading', { name: 'This list is not open to you' }).waitFor();
  await app.getByText('that needs the permission See customer revenue', { exact: false }).waitFor();
  expect(await app.getByRole('grid').count()).toBe(0);
  expect(await app.getByRole('searchbox').count()).toBe(0);
  await app.getByRole('radio', { name: 'Feedback' }).click();
  await app.getByRole('button', { name: 'Add feedback' }).first().waitFor();
}, 60_000);
