import type { FrameLocator, Page } from 'playwright-core';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import { axeViolations } from '../support/browser';
import { anEpic } from '../support/issues';
import { onStage } from '../support/on-stage';
import { feedbackOn, good, itemSeen, rating } from '../support/said';
import { saveSettings } from '../support/save-settings';
import { openPanel, openPrioritise } from '../support/screens';

const LINE = 'Clerks wait for it each morning';
const SECRET = 'They leave us unless this comes';
const QUESTION = 'How long does a clerk wait without it?';
const ANCHORS = ['Not a moment', 'A minute', 'An hour of telephone calls each week', 'A day', 'For ever'];

const { jira, page, newPage } = onStage({ issues: [1, 2, 3, 4].map((number) => anEpic({ number })) });

beforeAll(async () => {
  const { roles } = good(await jira.call('admin', 'open-settings', { project: 'HAR' }));
  const administrators = roles.find(({ name }) => name === 'Administrators')!.id;
  const { impact, fit } = DEFAULT_SETTINGS.criteria;
  await saveSettings(jira, 'HAR', {
    criteria: { ...DEFAULT_SETTINGS.criteria, impact: { ...impact!, words: { question: QUESTION, anchors: ANCHORS } }, fit: { ...fit!, roles: [administrators] } },
    objectives: [{ id: 'new', name: 'Fewer calls', removed: false }],
  });
  for (const issue of ['HAR-1', 'HAR-2']) good(await jira.call('team', 'rate', rating(issue, 50)));
}, 90_000);

const cell = (app: FrameLocator, issue: string, column: string) => app.getByRole('row').filter({ hasText: issue }).locator(`[data-column="${column}"]`);
const frameOf = (page: Page) => page.frames().at(-1)!;

test('in the panel the why is written, saved and taken back, and the objective is chosen', async () => {
  const panel = await openPanel(page, jira, 'team', 'HAR-1');
  await panel.getByRole('button', { name: 'Say why, for the customer' }).click();
  await panel.getByRole('textbox', { name: 'Why a customer wants it, in one line' }).fill(LINE);
  await page.keyboard.press('Enter');
  await panel.getByText(LINE, { exact: true }).waitFor();
  await panel.getByRole('combobox', { name: 'Objective' }).selectOption({ label: 'Fewer calls' });
  await panel.getByRole('button', { name: 'Undo: Objective: Fewer calls' }).waitFor();
  expect(await axeViolations(frameOf(page))).toEqual([]);
  await panel.getByRole('button', { name: 'Undo: Objective: Fewer calls' }).click();
  await panel.getByRole('button', { name: `Undo: Why: ${LINE}` }).click();
  await panel.getByText(LINE, { exact: true }).waitFor({ state: 'detached' });
  await panel.getByText('Saved').waitFor();
  expect(await itemSeen(jira, 'HAR-1')).toMatchObject({ why: null, figures: { objective: null } });
});

test('in the list the objective is chosen from its cell by keyboard, and the why from the row’s menu', async () => {
  await page.setViewportSize({ width: 1440, height: 800 });
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await cell(app, 'HAR-2', 'objective').focus();
  await page.keyboard.press('Enter');
  await app.getByRole('menuitemradio', { name: 'Fewer calls' }).press('Enter');
  await app.getByText('HAR-2 serves Fewer calls').waitFor();
  expect(await cell(app, 'HAR-2', 'objective').getAttribute('aria-label')).toBe('Objective: Fewer calls');
  await cell(app, 'HAR-2', 'menu').click();
  await app.getByRole('menuitem', { name: 'Why, for the customer…' }).click();
  await app.getByRole('textbox', { name: 'Why a customer wants it, in one line' }).fill(LINE);
  await page.keyboard.press('Enter');
  await app.getByRole('rowheader').getByText(LINE).waitFor();
  await app.getByRole('button', { name: /^Group/ }).click();
  await app.getByRole('menuitemradio', { name: 'Objective' }).click();
  await app.getByRole('gridcell', { name: /^Fewer calls/ }).waitFor();
  expect(await axeViolations(frameOf(page))).toEqual([]);
});

test('a criterion that is kept to roles has no control for others, and says so', async () => {
  const panel = await openPanel(page, jira, 'team', 'HAR-1');
  await panel.getByText('Only some roles rate this here').waitFor();
  expect(await panel.getByRole('radiogroup', { name: /Strategic fit/ }).count()).toBe(0);
  await page.setViewportSize({ width: 1440, height: 800 });
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  const fit = cell(app, 'HAR-2', 'criterion:fit');
  expect(await fit.getAttribute('aria-readonly')).toBe('true');
  await fit.focus();
  await page.keyboard.press('3');
  await app.getByText('You may not rate this: it is kept to roles in this space that you do not hold.').waitFor();
  expect((await itemSeen(jira, 'HAR-2')).mine.fit).toBeUndefined();
});

test('a project’s own question and answers stand in the panel and in the list', async () => {
  const panel = await openPanel(page, jira, 'team', 'HAR-3');
  await panel.getByRole('heading', { name: QUESTION }).waitFor();
  expect(await panel.getByRole('radio').allTextContents()).toEqual(ANCHORS.map((anchor, at) => `${anchor}${at + 1}`));
  await page.setViewportSize({ width: 1440, height: 800 });
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  expect(await cell(app, 'HAR-2', 'criterion:impact').getAttribute('aria-label')).toBe(`Customer impact: ${ANCHORS[2]}`);
});

describe('what is internal', () => {
  test('is offered to who can edit, marked, and neither shown nor offered to a stakeholder', async () => {
    const panel = await openPanel(page, jira, 'team', 'HAR-1');
    await panel.getByRole('button', { name: 'Add feedback' }).click();
    await panel.getByRole('combobox', { name: 'Customer' }).fill('Quiet Ltd');
    await panel.getByRole('option', { name: 'Quiet Ltd' }).click();
    await panel.getByRole('textbox', { name: 'What they said' }).fill(SECRET);
    await panel.getByRole('radio', { name: 'Internal' }).click();
    await panel.getByText('Seen only by those who can edit this work item').waitFor();
    await panel.getByRole('button', { name: 'Add feedback' }).click();
    await panel.getByRole('listitem').filter({ hasText: SECRET }).getByText('Internal').waitFor();
    expect(await axeViolations(frameOf(page))).toEqual([]);
    const theirs = await openPanel(page, jira, 'stakeholder', 'HAR-1');
    await theirs.getByRole('heading', { name: 'Latest feedback' }).waitFor();
    expect(await theirs.getByText(SECRET).count()).toBe(0);
    expect(await theirs.getByRole('radio', { name: 'Internal' }).count()).toBe(0);
  });

  test('a comment is edited, and deleted with a trace', async () => {
    good(await jira.call('stakeholder', 'add-feedback', feedbackOn('HAR-4')));
    const panel = await openPanel(page, jira, 'team', 'HAR-4');
    await panel.getByRole('button', { name: /^Comment/ }).click();
    await panel.getByRole('textbox', { name: 'Write a comment' }).fill('I told sales');
    await panel.getByRole('radio', { name: 'Internal' }).click();
    await panel.getByRole('button', { name: 'Add comment' }).click();
    await panel.getByText('I told sales').waitFor();
    await panel.getByRole('button', { name: /^Edit the comment/ }).click();
    await panel.getByRole('textbox', { name: 'Your comment' }).fill('I told sales twice');
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.getByText('edited').waitFor();
    const theirs = await newPage();
    const shown = await openPanel(theirs, jira, 'stakeholder', 'HAR-4');
    await shown.getByRole('button', { name: /^Comment/ }).first().waitFor();
    expect(await shown.getByText('1 comment').count()).toBe(0);
    await theirs.close();
    await panel.getByRole('button', { name: /^Delete the comment/ }).click();
    await panel.getByRole('button', { name: 'Delete', exact: true }).click();
    await panel.getByText(/deleted this comment/).waitFor();
    expect(await panel.getByText('I told sales').count()).toBe(0);
  });
});
