import type { FrameLocator } from 'playwright-core';
import { eventually } from '../support/eventually';
import { anEpic } from '../support/issues';
import { onStage } from '../support/on-stage';
import { good, rating } from '../support/said';
import { openPrioritise } from '../support/screens';

const { jira, page } = onStage({ issues: Array.from({ length: 600 }, (_, at) => anEpic({ number: at + 1 })) });

beforeAll(async () => void good(await jira.call('team', 'rate', rating('HAR-1', 50))), 30_000);

/** How many cells the rows hold that stand on the page, the fewest and the most. */
const cellsOf = (app: FrameLocator) =>
  app.locator('.grid-scroller').evaluate((scroller) => {
    const counts = [...scroller.querySelectorAll('[data-kind=item]')].map((row) => row.children.length);
    return { least: Math.min(...counts), most: Math.max(...counts), columns: scroller.querySelectorAll('[role=columnheader]').length };
  });

async function openAll(): Promise<{ app: FrameLocator; columns: number }> {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await app.getByText('599 not rated yet').waitFor();
  await eventually(() => cellsOf(app), ({ least, columns }) => least === columns);
  return { app, columns: (await cellsOf(app)).columns };
}

/** Scrolls by so many px a frame, and answers the fewest cells that a row held in any of them. */
const fly = (app: FrameLocator, step: number, frames: number) =>
  app.locator('.grid-scroller').evaluate(
    async (scroller, [by, times]) => {
      let least = Infinity;
      for (let frame = 0; frame < times; frame += 1) {
        scroller.scrollTop += by;
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        least = Math.min(least, ...[...scroller.querySelectorAll('[data-kind=item]')].map((row) => row.children.length));
      }
      return least;
    },
    [step, frames] as const,
  );

test('rows that fly past stand in outline, and are whole when the list rests', async () => {
  const { app, columns } = await openAll();
  expect(await fly(app, 900, 20)).toBe(3);
  await eventually(() => cellsOf(app), ({ least, most }) => least === columns && most === columns);
});

test('rows that can be read as they pass are whole, and so is where a single leap ends', async () => {
  const { app, columns } = await openAll();
  expect(await fly(app, 120, 20)).toBe(columns);
  await app.getByRole('gridcell').first().click();
  await page.keyboard.press('Escape');
  expect(await fly(app, 4_000, 1)).toBe(columns);
});

test('the row with the focus is whole, however fast the keys move it', async () => {
  const { app, columns } = await openAll();
  await app.getByRole('rowheader').first().focus();
  const cells = await app.locator('.grid-scroller').evaluate(async () => {
    const counts: number[] = [];
    for (let press = 0; press < 12; press += 1) {
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      counts.push(document.activeElement!.closest('[data-kind=item]')?.children.length ?? 0);
    }
    return counts;
  });
  expect(cells).toEqual(Array(12).fill(columns));
});
