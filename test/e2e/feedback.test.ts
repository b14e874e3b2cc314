import type { FrameLocator } from 'playwright-core';
import { axeViolations } from '../support/browser';
import { eventually } from '../support/eventually';
import { anEpic, anIssue } from '../support/issues';
import type { PersonName } from '../support/local-jira';
import { onStage } from '../support/on-stage';
import { daysAgo, feedbackOn, good } from '../support/said';
import { openFeedback } from '../support/screens';

const GATES = 'The gates open an hour too late for the morning tide';
const SAME = 'The gates open an hour too late for our morning tide';

const ISSUES = [anEpic({ number: 1, summary: 'Gates by the tide' }), anEpic({ number: 2, summary: 'Invoices by mail', status: 'Done' }), anIssue({ number: 3, summary: 'Lights on the quay' })];
const { jira, page } = onStage({ issues: ISSUES });

/** What somebody says in the project, not linked to anything. */
async function say(customer: string, words: string, more: object = {}, person: PersonName = 'team'): Promise<string> {
  const { issue: _, ...said } = feedbackOn('HAR-1', customer, { words, ...more });
  return good(await jira.call(person, 'add-feedback', { ...said, project: 'HAR' })).feedback.id;
}

async function read(feedback: string, person: PersonName = 'team') {
  return good(await jira.call(person, 'read-feedback', { feedback }));
}

const open = (person: PersonName, query = '') => openFeedback(page, jira, person, 'HAR', query);
const pane = (app: FrameLocator, customer: string) => app.getByRole('region', { name: `What ${customer} said` });

test('stakeholder finds what a customer asked for and what became of it in two steps', async () => {
  good(await jira.call('team', 'add-feedback', feedbackOn('HAR-2', 'Tide & Sons', { words: 'Send our invoices by mail' })));
  await say('Tide & Sons', 'A crane for small boats');
  await say('Acme', 'Not theirs');
  const app = await open('stakeholder');
  await app.getByRole('radio', { name: 'By customer' }).click();
  await app.getByRole('combobox', { name: 'Which customer?' }).fill('tid');
  await app.getByRole('option', { name: 'Tide & Sons' }).click();
  await app.getByText('2 asked for · 1 shipped · 1 heard').waitFor();
  const rows = await app.getByRole('listbox', { name: 'Feedback, newest first' }).getByRole('option').allInnerTexts();
  expect(rows).toHaveLength(2);
  expect(rows.find((row) => row.includes('invoices'))).toMatch(/HAR-2[\s\S]*Done[\s\S]*Shipped/);
  expect(rows.find((row) => row.includes('crane'))).toMatch(/Not linked[\s\S]*Heard/);
}, 60_000);

test('stakeholder who types what others said adds their voice to it', async () => {
  const before = await say('Harbour Pilots', GATES);
  const app = await open('stakeholder');
  await app.getByRole('button', { name: 'Add feedback' }).click();
  await app.getByRole('combobox', { name: 'Customer' }).fill('Night Ferries');
  await app.getByRole('option', { name: 'Add “Night Ferries”' }).click();
  await app.getByRole('textbox', { name: 'What they said' }).fill(SAME);
  const hint = app.getByRole('button', { name: 'Add my voice instead to what Harbour Pilots said' });
  await hint.waitFor();
  expect(await app.getByRole('textbox', { name: 'What they said' }).evaluate((box) => box === document.activeElement)).toBe(true);
  await hint.click();
  await app.getByRole('dialog').getByRole('button', { name: 'Add my voice' }).click();
  await pane(app, 'Harbour Pilots').getByText('Night Ferries').waitFor();
  const { merged } = await read(before);
  expect(merged.map(({ customer, words }) => [customer.name, words])).toEqual([['Night Ferries', SAME]]);
}, 60_000);

test('stakeholder sees nothing internal, and no way to link, merge or hide', async () => {
  const shared = await say('Open Sea', 'Charts on the phone');
  const hidden = await say('Silent Sea', 'They think of leaving', { internal: true });
  good(await jira.call('team', 'add-comment', { feedback: shared, words: 'Between us', internal: true, once: 'internal-comment' }));
  const app = await open('stakeholder', `?feedback=${shared}`);
  await pane(app, 'Open Sea').getByRole('textbox', { name: 'Write a comment' }).waitFor();
  for (const name of [/^Link a/, /^Unlink/, /^Merge/, /^Edit/]) expect(await app.getByRole('button', { name }).count()).toBe(0);
  expect(await app.getByRole('radiogroup', { name: 'Seen by' }).count()).toBe(0);
  expect(await app.getByText('Between us').count()).toBe(0);
  expect(await app.getByText('They think of leaving').count()).toBe(0);
  await open('stakeholder', `?feedback=${hidden}`);
  await app.getByRole('heading', { name: 'This page is not available' }).waitFor();
}, 60_000);

test('team links a feedback by keyboard alone, says how much it matters, and takes it back', async () => {
  const id = await say('Lock Keepers', 'Lights on the quay at night');
  const app = await open('team', '?view=unlinked');
  const list = app.getByRole('listbox', { name: 'Feedback, newest first' });
  await list.getByText('Lights on the quay at night').waitFor();
  await list.focus();
  await press('Home', 'Enter');
  await pane(app, 'Lock Keepers').getByText('Lights on the quay at night').waitFor();
  await press('l');
  await page.keyboard.type('lights');
  await app.getByRole('option', { name: /HAR-3/ }).waitFor();
  await press('Enter');
  const importance = app.getByRole('radiogroup', { name: 'Importance of HAR-3 to the customer' });
  await importance.waitFor();
  await importance.getByRole('radio', { checked: true }).focus();
  await press('3');
  const links = async () => (await read(id)).feedback.links.map(({ key, importance: given }) => [key, given]);
  expect(await eventually(links, ([link]) => link?.[1] === 3)).toEqual([['HAR-3', 3]]);
  await app.getByRole('button', { name: 'Unlink HAR-3' }).click();
  await app.getByText('HAR-3 unlinked').waitFor();
  expect(await links()).toEqual([]);
  await app.getByRole('button', { name: 'Undo' }).click();
  expect(await eventually(links, (now) => now.length === 1)).toEqual([['HAR-3', 3]]);
}, 60_000);

test('a comment is said internally, reworded and deleted, and the trace stays', async () => {
  const id = await say('Dry Dock', 'A slipway for winter');
  const app = await open('team', `?feedback=${id}`);
  const thread = pane(app, 'Dry Dock');
  await thread.getByRole('textbox', { name: 'Write a comment' }).fill('They would pay for it');
  await thread.getByRole('radio', { name: 'Internal' }).click();
  await thread.getByRole('button', { name: 'Add comment' }).click();
  const comment = thread.getByRole('listitem').filter({ hasText: 'They would pay for it' });
  await comment.getByText('Internal').waitFor();
  expect(good(await jira.call('stakeholder', 'list-comments', { feedback: id })).comments).toEqual([]);
  await comment.getByRole('button', { name: 'Edit' }).click();
  await thread.getByRole('textbox', { name: 'Write a comment' }).first().fill('They would pay half of it');
  await press('Control+Enter');
  const reworded = thread.getByRole('listitem').filter({ hasText: 'They would pay half of it' });
  await reworded.getByText('edited').waitFor();
  await reworded.getByRole('button', { name: 'Delete' }).click();
  await reworded.getByRole('group', { name: 'Delete this comment?' }).getByRole('button', { name: 'Delete' }).click();
  await thread.getByText(/^Comment deleted by Tessa/).waitFor();
  expect(await app.getByText('They would pay half of it').count()).toBe(0);
}, 60_000);

test('what says the same is compared, merged, and taken out again', async () => {
  const into = await say('First Mate', 'We need a berth for the tall ships in summer');
  const same = await say('Second Mate', 'We need a berth for tall ships in the summer');
  const app = await open('team', `?feedback=${into}`);
  await app.getByText('1 similar from 1 other customer').waitFor();
  await app.getByRole('button', { name: 'Compare' }).click();
  await app.getByRole('button', { name: 'Merge what Second Mate said into this one' }).click();
  const inside = app.getByRole('region', { name: 'Said the same' });
  await inside.getByText('Second Mate').waitFor();
  expect((await read(into)).merged.map(({ id }) => id)).toEqual([same]);
  await inside.getByRole('button', { name: 'Unmerge what Second Mate said' }).click();
  await inside.waitFor({ state: 'detached' });
  expect((await read(into)).merged).toEqual([]);
}, 60_000);

test('who edits what another has just edited sees theirs, and keeps the draft', async () => {
  const id = await say('Two Hands', 'A first wording');
  const app = await open('team', `?feedback=${id}`);
  await pane(app, 'Two Hands').getByRole('button', { name: 'Edit', exact: true }).click();
  const dialog = app.getByRole('dialog', { name: 'Edit feedback' });
  await dialog.getByRole('textbox', { name: 'What they said' }).fill('My wording');
  const { feedback } = await read(id, 'admin');
  good(await jira.call('admin', 'edit-feedback', { feedback: id, version: feedback.version, customer: { id: feedback.customer.id }, words: 'Their wording', day: feedback.day, internal: false, need: null }));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('“Their wording”').waitFor();
  expect(await dialog.getByRole('textbox', { name: 'What they said' }).inputValue()).toBe('My wording');
  await dialog.getByRole('button', { name: 'Save mine over it' }).click();
  await pane(app, 'Two Hands').getByText('“My wording”').waitFor();
  expect((await read(id)).feedback.words).toBe('My wording');
}, 60_000);

test('a new need is named, and the list shows what has it', async () => {
  const id = await say('Sail Loft', 'A room to dry sails in');
  const app = await open('team', `?feedback=${id}`);
  const thread = pane(app, 'Sail Loft');
  await thread.getByRole('button', { name: 'Choose' }).click();
  await thread.getByRole('combobox', { name: 'Find or name a need' }).fill('Room ashore');
  await press('Enter');
  await thread.getByRole('button', { name: 'Room ashore' }).click();
  const listed = () => app.getByRole('listbox', { name: 'Feedback, newest first' }).getByRole('option').allInnerTexts();
  expect(await eventually(listed, ({ length }) => length === 1)).toEqual([expect.stringContaining('A room to dry sails in')]);
}, 60_000);

test('by need it opens on the first one, by customer it says who asks for most, and the choice is made by key', async () => {
  for (const words of ['A dredger', 'A pilot boat', 'A tug']) await say('Busy Port', words);
  const app = await open('team');
  await app.getByRole('radio', { name: 'By need' }).click();
  await app.getByRole('option').filter({ hasText: 'A room to dry sails in' }).waitFor();
  await app.getByRole('radio', { name: 'By customer' }).click();
  await app.getByText('Choose a customer to see what they asked for').waitFor();
  const customers = app.getByRole('list', { name: /^Customers/ }).getByRole('button');
  expect((await customers.allInnerTexts())[0]).toMatch(/Busy Port\s+3 asked for/);
  expect((await Promise.all(page.frames().map(axeViolations))).flat()).toEqual([]);
  await customers.first().focus();
  await press('End', 'Home', 'Enter');
  await app.getByText('3 asked for · 3 heard').waitFor();
  await app.getByText('Choose a feedback to read it whole.').waitFor();
}, 60_000);

test('how many are not linked is right after one merges and unmerges, by hand or by undo', async () => {
  const linked = await say('Counted One', 'A ramp for the blind harbour cats');
  good(await jira.call('team', 'link-feedback', { feedback: linked, issue: 'HAR-1', importance: 2 }));
  const other = await say('Counted Two', 'A ramp for blind harbour cats, too');
  const app = await open('team', `?feedback=${other}`);
  const views = app.getByRole('radiogroup', { name: 'Which feedback' });
  const named = /^Not linked (\d+)$/;
  const count = async () => Number(named.exec(await views.getByRole('radio', { name: named }).innerText())![1]);
  const begun = await count();
  const becomes = (wanted: number) => eventually(count, (now) => now === wanted);
  await app.getByText('1 similar from 1 other customer').waitFor();
  await app.getByRole('button', { name: 'Compare' }).click();
  await app.getByRole('button', { name: 'Merge what Counted One said into this one' }).click();
  await becomes(begun - 1);
  await app.getByRole('button', { name: 'Unmerge what Counted One said' }).click();
  await becomes(begun);
  await app.getByRole('button', { name: 'Compare' }).click();
  await app.getByRole('button', { name: 'Merge what Counted One said into this one' }).click();
  await becomes(begun - 1);
  await app.getByRole('button', { name: 'Undo' }).click();
  await becomes(begun);
}, 60_000);

test('the search finds a misspelt word as one types, and the address brings it back', async () => {
  await say('Buoy Works', 'Paint that outlasts the winter', { day: daysAgo(400) });
  const app = await open('team');
  await app.getByRole('searchbox').fill('outlsats');
  const found = app.getByRole('option').filter({ hasText: 'Paint that outlasts the winter' });
  await found.click();
  await pane(app, 'Buoy Works').waitFor();
  const address = new URL(page.url());
  expect(address.searchParams.get('find')).toBe('outlsats');
  await page.reload();
  await pane(app, 'Buoy Works').waitFor();
  await found.waitFor();
}, 60_000);

test('a hit says that it is internal, what it is linked to and how far that is, also where the list has not read it', async () => {
  good(await jira.call('team', 'add-feedback', feedbackOn('HAR-2', 'Barge Hire', { words: 'Bollards along the northern wall', day: daysAgo(900), internal: true })));
  const app = await open('team', '?view=need&need=another&find=bollards');
  const hit = app.getByRole('option').filter({ hasText: 'Bollards along the northern wall' });
  for (const said of ['Internal', 'HAR-2', 'Shipped']) await hit.getByText(said).waitFor();
}, 60_000);

test.each([
  [760, 'light'],
  [400, 'dark'],
] as const)('at %d px list and pane stand one after the other, nothing scrolls sideways, and axe finds nothing', async (width, theme) => {
  await page.setViewportSize({ width, height: 900 });
  const id = await say('Narrow Boats', 'Signs that one can read from the water');
  const app = await openFeedback(page, jira, 'team', 'HAR', '', theme);
  await app.getByRole('option').filter({ hasText: 'Signs that one can read' }).first().click();
  await app.getByRole('button', { name: 'Back', exact: true }).waitFor();
  expect(await app.getByRole('listbox', { name: 'Feedback, newest first' }).isVisible()).toBe(false);
  expect(await app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  expect((await Promise.all(page.frames().map(axeViolations))).flat()).toEqual([]);
  await app.getByRole('button', { name: 'Back', exact: true }).click();
  await app.getByRole('listbox', { name: 'Feedback, newest first' }).waitFor();
  expect((await Promise.all(page.frames().map(axeViolations))).flat()).toEqual([]);
  expect((await read(id)).feedback.words).toContain('Signs');
}, 60_000);

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
