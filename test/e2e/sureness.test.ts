import type { FrameLocator } from 'playwright-core';
import { capacityLine } from '../../src/domain/prioritise/sureness/capacity-line';
import { columnsOf } from '../../src/domain/prioritise/sureness/draw-columns';
import { drawOrder } from '../../src/domain/prioritise/sureness/draw-order';
import { seedOf } from '../../src/domain/prioritise/sureness/drawable';
import type { OrderSureness } from '../../src/domain/prioritise/sureness/order-sureness';
import { rankRows, type RankedRows } from '../../static/workspace/prioritise/arrange-rows';
import { chanceWords, placeWords } from '../../static/workspace/prioritise/sureness-words';
import { placesOf, surenessOf } from '../../static/workspace/prioritise/sureness/sureness-of';
import { isTied, tiedPairs, tiesOf } from '../../static/workspace/prioritise/ties';
import { axeViolations } from '../support/browser';
import { eventually } from '../support/eventually';
import { onStage } from '../support/on-stage';
import { good } from '../support/said';
import { appOn, openAs, openPrioritise } from '../support/screens';

const { jira, page, newPage } = onStage({ sample: true });

/** The sample's first project as the domain orders it. */
async function ordered(): Promise<RankedRows & { sureness(top: number): OrderSureness }> {
  const { items, model, project } = good(await jira.call('team', 'open-prioritise', { project: 'FS' }));
  const all = rankRows(items.map((item) => ({ item, sending: false, awaited: [] })), null, model, 'value');
  const ranked = all.ranked.map(({ shown }) => shown.item);
  const sureness = (top: number) => surenessOf(placesOf(ranked), [...drawOrder(columnsOf(ranked, model), { seed: seedOf(project.id, model), model, order: 'value' }, top)].at(-1)!);
  return { ...all, sureness };
}

/** What the page says of each place that is in sight, in words. */
function placesSaid(app: FrameLocator): Promise<(string | null)[]> {
  return app.locator('[role=gridcell][data-column=likely]').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label')));
}

function placesTold({ ranked }: RankedRows, sureness: OrderSureness): string[] {
  const tied = tiedPairs(sureness);
  return ranked.map(({ id }, at) => {
    const tiedWith = [...(isTied(tied, ranked[at - 1], { id }) ? [at] : []), ...(isTied(tied, { id }, ranked[at + 1]) ? [at + 2] : [])];
    return placeWords(at + 1, { band: sureness.bandOf(id)!, top: sureness.top, count: ranked.length, tiedWith });
  });
}

/** Opens the list and waits until it has been refined to its last draw. */
async function openRefined(): Promise<FrameLocator> {
  const app = await openPrioritise(page, jira, 'team', 'FS');
  await app.getByText('Ranges hold 80 % of 10,000 simulations').waitFor();
  return app;
}

const lead = (app: FrameLocator) => app.locator('.page-lead');

test('beside each rank stands what the domain draws from the same seed: its likely ranks, its chance, whom it is too close to', async () => {
  const expected = await ordered();
  const sureness = expected.sureness(5);
  const app = await openRefined();
  const said = (await placesSaid(app)).filter((words) => words?.startsWith('rank'));
  expect(said.length).toBeGreaterThan(12);
  expect(said).toEqual(placesTold(expected, sureness).slice(0, said.length));
  const ties = tiesOf(expected.ranked, tiedPairs(sureness));
  await lead(app).getByRole('button', { name: `Top 5 is ${chanceWords(sureness.certain)} certain` }).waitFor();
  await lead(app).getByRole('button', { name: `${ties.length} ties` }).waitFor();
});

test('the percentage says what it is, by keyboard, and gives the focus back', async () => {
  const app = await openRefined();
  const button = lead(app).getByRole('button', { name: /^Top 5/ });
  await button.press('Enter');
  await app.getByText(/^On average, each of the 5 shown comes out in the top 5 in \d+ % of 10,000 simulations/).waitFor();
  await page.keyboard.press('Escape');
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the ties lead to the first of the first tie, then of the next; brackets are of neighbours in the order alone', async () => {
  const expected = await ordered();
  const ties = tiesOf(expected.ranked, tiedPairs(expected.sureness(5)));
  const app = await openRefined();
  const current = app.locator('[data-current] [data-column=rank]');
  const rankOf = async () => Number.parseInt((await current.textContent()) ?? '', 10);
  for (const tie of ties.slice(0, 2)) {
    await lead(app).getByRole('button', { name: /ties/ }).click();
    expect(await rankOf()).toBe(tie.from + 1);
    expect(await current.evaluate((cell) => cell === document.activeElement)).toBe(true);
  }
  expect(await app.locator('.tie').count()).toBeGreaterThan(1);
  await lead(app).getByRole('button', { name: /old rating/ }).click();
  await app.getByRole('button', { name: 'Filter 1' }).waitFor();
  expect(await app.locator('.tie').count()).toBe(0);
  await lead(app).getByRole('button', { name: /old rating/, pressed: true }).click();
  await app.getByRole('button', { name: /^Group/ }).click();
  await app.getByRole('menuitemradio', { name: 'Status' }).click();
  await app.locator('[data-kind=head]').first().waitFor();
  expect(await app.locator('.tie').count()).toBe(0);
});

test('a capacity draws the line, counts must-dos first, makes the top, and stands in the address', async () => {
  const expected = await ordered();
  const planned = (rows: RankedRows['ranked']) => rows.map(({ id, shown }) => ({ id, effort: shown.item.figures.effort }));
  const line = capacityLine(planned(expected.mustDo), planned(expected.ranked), 60);
  const app = await openRefined();
  await app.getByRole('button', { name: 'Capacity' }).press('Enter');
  await app.getByRole('textbox', { name: 'Person-weeks for this period' }).pressSequentially('60');
  await page.keyboard.press('Enter');
  const row = app.locator('[role=row][data-kind=capacity]');
  const missed = expected.ranked[line.above]!.shown.item.key;
  await row.getByText(new RegExp(`^Capacity ${Math.round(line.used * 10) / 10} of 60 person-weeks above this line · fits in [<>]?\\d+ % of simulations · ${missed} just misses`)).waitFor();
  await lead(app).getByRole('button', { name: new RegExp(`^The ${line.above} above the line are [<>]?\\d+ % certain$`) }).waitFor();
  await app.getByRole('columnheader', { name: `In top ${line.above}` }).waitFor();
  expect(Number(await row.getAttribute('aria-rowindex'))).toBe(expected.mustDo.length + line.above + 2);
  await page.waitForURL(/capacity=60/);

  const other = await newPage();
  await other.goto(page.url());
  const theirs = appOn(other);
  await theirs.locator('[role=row][data-kind=capacity]').waitFor();
  await theirs.getByRole('button', { name: 'Capacity 60 pw' }).click();
  await theirs.getByRole('textbox', { name: 'Person-weeks for this period' }).fill('sixty');
  await theirs.getByText('Type a number of person-weeks above 0').waitFor();
  expect(await theirs.locator('[role=row][data-kind=capacity]').count()).toBe(1);
  await theirs.getByRole('button', { name: 'Clear' }).click();
  await theirs.locator('[role=row][data-kind=capacity]').waitFor({ state: 'detached' });
  await theirs.getByRole('button', { name: /^Top 5 is/ }).waitFor();
  await other.close();
});

test('other weights give other ranges, and putting them back gives the first again', async () => {
  const app = await openRefined();
  const before = await placesSaid(app);
  await app.getByRole('button', { name: 'What if' }).click();
  for (const name of ['Reach', 'Strategic fit', 'Urgency']) await app.getByRole('slider', { name }).press('Home');
  await eventually(() => placesSaid(app), (said) => said.join() !== before.join());
  await app.getByRole('button', { name: 'Close What if' }).click();
  await eventually(() => placesSaid(app), (said) => said.join() === before.join());
});

test('on a phone the likely ranks stand below the rank, and the cell says all of it', async () => {
  await page.setViewportSize({ width: 420, height: 900 });
  const expected = await ordered();
  const app = await openRefined();
  const first = app.locator('[role=gridcell][data-column=rank]').filter({ hasText: /^1/ }).first();
  const [told] = placesTold(expected, expected.sureness(5));
  expect(await first.getAttribute('aria-label')).toBe(told);
  expect(await app.getByRole('columnheader').allTextContents()).toEqual(['Rank', 'Work item', 'Value↓', 'More']);
});

test.each([[1440, 'light'], [1440, 'dark'], [760, 'light'], [420, 'dark']] as const)('axe finds nothing wrong at %i px, %s', async (width, theme) => {
  await page.setViewportSize({ width, height: 900 });
  await openAs(page, jira, 'team', '/projects/FS/worth/prioritise?capacity=60', theme);
  const app = appOn(page);
  await app.getByText('Ranges hold 80 % of 10,000 simulations').waitFor();
  await app.locator('[role=row][data-kind=capacity]').waitFor();
  expect(await axeViolations(page.frames().at(-1)!)).toEqual([]);
});

test('the first run ends with how sure its order is, and one answer settles what is too close to call', async () => {
  const app = await openPrioritise(page, jira, 'team', 'LO');
  await app.getByRole('button', { name: 'Rate five' }).click();
  for (const answer of ['Ends a serious pain', 'Ends a serious pain', 'Ends a regular annoyance', 'Small convenience', 'They’d not notice']) await app.getByRole('radio', { name: answer }).click();
  await app.getByText('1 and 2 are too close to call.').waitFor();
  expect(await app.getByRole('row').nth(1).textContent()).toMatch(/rank 1, likely 1 to 2, too close to call with 2/);
  expect(await axeViolations(page.frames().at(-1)!)).toEqual([]);
  await app.getByText(/^Settle it for LO-\d+: /).waitFor();
  await app.getByRole('button', { name: 'The objective fails without it' }).click();
  await app.getByText('1 and 2 are too close to call.').waitFor({ state: 'detached' });
});
