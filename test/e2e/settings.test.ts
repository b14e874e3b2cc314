import type { FrameLocator } from 'playwright-core';
import { axeViolations } from '../support/browser';
import { anEpic } from '../support/issues';
import type { PersonName } from '../support/local-jira';
import { onStage } from '../support/on-stage';
import { good } from '../support/said';
import { appOn, keysInGrid, openAs, openPrioritise } from '../support/screens';
import { weighing } from '../support/settings';

/** Impact and urgency of five epics; by the usual weights they stand in this order. */
const RATED = [[100, 50], [75, 25], [75, 0], [50, 100], [25, 100]] as const;
const USUAL = ['HAR-1', 'HAR-2', 'HAR-3', 'HAR-4', 'HAR-5'];

const { jira, page } = onStage({ issues: RATED.map((_, at) => anEpic({ number: at + 1, summary: `Epic number ${at + 1}` })) });

beforeAll(async () => {
  for (const [at, [impact, urgency]] of RATED.entries()) {
    const answers = { impact: { likely: impact, sure: 'sure' as const }, urgency: { likely: urgency, sure: 'sure' as const } };
    good(await jira.call('team', 'rate', { issue: `HAR-${at + 1}`, answers }));
  }
  await jira.drain();
}, 120_000);

async function openSettings(person: PersonName = 'admin', section = 'criteria'): Promise<FrameLocator> {
  await openAs(page, jira, person, `/projects/HAR/worth/settings?section=${section}`);
  const app = appOn(page);
  await app.getByRole('navigation', { name: 'Sections of the settings' }).waitFor();
  return app;
}

const row = (app: FrameLocator, name: string) => app.getByRole('listitem').filter({ hasText: name });
const inOrder = (app: FrameLocator) => app.locator('.importance-name').allTextContents();
const order = async () => keysInGrid(await openPrioritise(page, jira, 'team', 'HAR'));
const kept = async () => good(await jira.call('admin', 'open-settings', { project: 'HAR' })).now;

test('an admin makes Urgency more important, sees which items move, saves, and restores', async () => {
  expect(await order()).toEqual(USUAL);
  const app = await openSettings();
  await app.getByRole('button', { name: /^Urgency, 4th of 4/ }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await inOrder(app)).toEqual(['Customer impact', 'Urgency', 'Reach', 'Strategic fit']);
  await app.getByRole('button', { name: /^Urgency, 2nd of 4/ }).and(app.locator(':focus')).waitFor();

  await app.getByRole('button', { name: 'Review and save' }).click();
  const review = app.getByRole('dialog', { name: 'Review changes' });
  await review.getByText('2 of 5 work items move; the first stays.').waitFor();
  expect(await review.getByRole('region', { name: 'Moves' }).getByRole('listitem').count()).toBe(2);
  await review.getByText(/^Weights: .*Urgency 27 % \(was 10\)/).waitFor();
  const moves = review.getByRole('region', { name: 'Moves' });
  await moves.getByText('4th → 2nd').waitFor();
  expect(await axeViolations(page.frames()[1]!)).toEqual([]);
  expect((await kept()).version).toBe(1);
  await review.getByRole('button', { name: 'Save, 2 move' }).click();
  await app.getByText('Settings saved: version 2').waitFor();
  await app.getByText('The new values are written on the work items.').waitFor();
  expect(await order()).toEqual(['HAR-1', 'HAR-4', 'HAR-2', 'HAR-5', 'HAR-3']);

  const again = await openSettings('admin', 'history');
  await row(again, 'Version 2').getByText(/Urgency 27 % \(was 10\)/).waitFor();
  await again.getByRole('button', { name: 'Restore what was there first' }).click();
  await again.getByRole('button', { name: 'Save, 2 move' }).click();
  await again.getByText('Settings saved: version 3').waitFor();
  expect(await order()).toEqual(USUAL);
});

test('criteria are dragged into their order, and a menu moves them, too', async () => {
  const app = await openSettings();
  const rowOf = (name: string) => app.locator('.importance-row').filter({ hasText: name });
  await app.locator('.importance-row[draggable=true]').first().waitFor();
  await rowOf('Urgency').dragTo(rowOf('Customer impact'), { targetPosition: { x: 60, y: 4 } });
  expect(await inOrder(app)).toEqual(['Urgency', 'Customer impact', 'Reach', 'Strategic fit']);
  await app.getByText(/Customer impact is not the largest weight/).waitFor();
  await app.getByRole('button', { name: 'Move Urgency' }).click();
  await app.getByRole('menuitem', { name: 'Move down' }).click();
  expect(await inOrder(app)).toEqual(['Customer impact', 'Urgency', 'Reach', 'Strategic fit']);
  await app.getByRole('button', { name: 'Discard' }).click();
  expect(await inOrder(app)).toEqual(['Customer impact', 'Reach', 'Strategic fit', 'Urgency']);
  await app.getByRole('button', { name: 'Put them back' }).click();
  await app.getByText('1 change, not saved').waitFor();
  await app.getByRole('button', { name: 'Review and save' }).press('Enter');
  await app.getByRole('dialog', { name: 'Review changes' }).waitFor();
  await page.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Review and save' }).and(app.locator(':focus')).waitFor();
  await app.getByText('1 change, not saved').waitFor();
});

test('a row in hand looks so wherever it is, a line shows where it would go and none where it would not move, and it shows where it came to', async () => {
  const app = await openSettings();
  await app.locator('.importance-row[draggable=true]').first().waitFor();
  const rowOf = (name: string) => app.locator('.importance-row').filter({ hasText: name });
  const [urgency, reach] = [(await rowOf('Urgency').boundingBox())!, (await rowOf('Reach').boundingBox())!];
  const line = app.locator('.importance-row[data-drop]');
  await page.mouse.move(urgency.x + 90, urgency.y + 20);
  await page.mouse.down();
  await page.mouse.move(urgency.x + 90, urgency.y + 30, { steps: 4 });
  await rowOf('Urgency').and(app.locator('[data-look=held]')).waitFor();
  expect(await line.count()).toBe(0);
  await page.mouse.move(reach.x + 90, reach.y + 6, { steps: 4 });
  await rowOf('Reach').and(app.locator('[data-drop=before]')).waitFor();
  await page.mouse.move(reach.x + 90, urgency.y + 300, { steps: 4 });
  await line.waitFor({ state: 'detached' });
  await rowOf('Urgency').and(app.locator('[data-look=held]')).waitFor();
  await page.mouse.move(reach.x + 90, reach.y + 6, { steps: 4 });
  await page.mouse.up();
  await app.getByText('Urgency is 2nd of 4 now').waitFor({ state: 'attached' });
  expect(await inOrder(app)).toEqual(['Customer impact', 'Urgency', 'Reach', 'Strategic fit']);
  await app.locator('.importance-row[data-look]').waitFor({ state: 'detached' });
});

test('the order that is saved brings its saved weights back, and what was discarded is not offered once something else is changed', async () => {
  const app = await openSettings();
  const handle = app.getByRole('button', { name: /^Urgency, / });
  const shares = () => app.locator('.importance-row .figure').allTextContents();
  const saved = await shares();
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await app.getByRole('button', { name: 'Discard' }).click();
  await app.getByText('Your changes are discarded').waitFor();
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await app.getByText('1 change, not saved').waitFor();
  await page.keyboard.press('ArrowDown');
  await app.getByText('1 change, not saved').waitFor({ state: 'detached' });
  expect(await shares()).toEqual(saved);
  expect(await app.getByText('Your changes are discarded').count()).toBe(0);
});

test('of two admins the second is told who saved, sees the difference, and puts theirs on top', async () => {
  const app = await openSettings('admin', 'fading');
  await app.getByRole('radio', { name: 'Never' }).click();
  const now = await kept();
  good(await jira.call('pmo', 'save-settings', { project: 'HAR', version: now.version, settings: weighing({ fit: 40 }, now.settings) }));
  await app.getByRole('button', { name: 'Review and save' }).click();
  await app.getByRole('dialog').getByRole('button', { name: /^Save/ }).click();
  const told = app.getByRole('dialog', { name: 'Somebody saved meanwhile' });
  await told.getByText(/Strategic fit 33 % \(was 20\)/).waitFor();
  await told.getByText('Fading: never (was half a year)').waitFor();
  await told.getByRole('button', { name: 'Put mine on top' }).click();
  await app.getByText('1 change, not saved').waitFor();
  await app.getByRole('button', { name: 'Review and save' }).click();
  await app.getByRole('dialog').getByRole('button', { name: /^Save/ }).click();
  await app.getByText(`Settings saved: version ${now.version + 2}`).waitFor();
  expect((await kept()).settings).toMatchObject({ halfLifeDays: null, criteria: { fit: { weight: 40 } } });
});

test('what breaks a rule is said where it is, and cannot be saved', async () => {
  const app = await openSettings('admin', 'words');
  await app.getByRole('textbox', { name: 'Question' }).fill(' ');
  await app.getByRole('region', { name: 'Customer impact' }).getByText('A question has 1 to 200 characters.').waitFor();
  expect(await app.getByRole('button', { name: 'Review and save' }).isDisabled()).toBe(true);
  await app.getByRole('button', { name: 'Use the usual words' }).click();
  await app.getByRole('button', { name: 'Review and save' }).waitFor({ state: 'detached' });
});

test('objectives are added by Enter, and one that was kept stays named when it is removed', async () => {
  const app = await openSettings('admin', 'objectives');
  await app.getByRole('textbox', { name: 'New objective' }).fill('Fewer visits');
  await page.keyboard.press('Enter');
  await app.getByRole('button', { name: 'Review and save' }).click();
  await app.getByRole('dialog').getByText('New objective: Fewer visits').waitFor();
  await app.getByRole('dialog').getByText('No work item moves.').waitFor();
  await app.getByRole('button', { name: 'Save', exact: true }).click();
  await app.getByText(/^Settings saved/).waitFor();
  await app.getByRole('button', { name: 'Remove Fewer visits' }).click();
  await app.getByRole('button', { name: 'Bring back Fewer visits' }).waitFor();
});

test('who does not administer the project reads it all and changes nothing', async () => {
  const app = await openSettings('team', 'words');
  await app.getByText(/^You may look/).waitFor();
  expect(await app.getByRole('textbox', { name: 'Question' }).isDisabled()).toBe(true);
  await app.getByRole('button', { name: /^Reach/ }).click();
  expect(await app.getByRole('textbox', { name: 'Question' }).inputValue()).toBe('How many customers do we know have it?');
  await app.getByRole('button', { name: 'Criteria' }).click();
  expect(await app.getByRole('slider').first().isDisabled()).toBe(true);
  expect(await app.getByRole('button', { name: /Move/ }).count()).toBe(0);
  expect(await app.getByText('Or set them one by one').count()).toBe(0);
});

test.each(['list', 'criteria', 'words', 'fading', 'tiers', 'objectives', 'tickets', 'history'])('axe finds nothing in %s, wide or narrow', async (section) => {
  const app = await openSettings('admin', section);
  await app.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await axeViolations(page.frames()[1]!)).toEqual([]);
  await page.setViewportSize({ width: 400, height: 800 });
  expect(await axeViolations(page.frames()[1]!)).toEqual([]);
});

test('on a phone every section is named whole and reached without scrolling to the side', async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  const app = await openSettings();
  const sections = app.getByRole('navigation', { name: 'Sections of the settings' });
  const names = await sections.getByRole('button').all();
  expect(names).toHaveLength(8);
  for (const name of names) {
    const { x, width } = (await name.boundingBox())!;
    expect([x >= 0, x + width <= 400]).toEqual([true, true]);
  }
  await sections.getByRole('button', { name: 'History' }).click();
  await app.getByRole('heading', { name: 'History' }).waitFor();
});

test('at twice the size a review shows its moves and both ways on', async () => {
  await page.setViewportSize({ width: 720, height: 450 });
  const app = await openSettings();
  await app.getByRole('button', { name: /^Urgency, 4th of 4/ }).press('ArrowUp');
  await app.getByRole('button', { name: 'Review and save' }).click();
  const review = app.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('region', { name: 'Moves' }).waitFor();
  const hidden = await review.getByRole('group', { name: 'What changes' }).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  const save = (await review.getByRole('button', { name: /^Save/ }).boundingBox())!;
  expect(hidden).toBe(0);
  expect(save.y + save.height).toBeLessThanOrEqual(450);
  expect(await axeViolations(page.frames()[1]!)).toEqual([]);
});
