import type { Browser, Page } from 'playwright-core';
import { quantile } from '../quantile';
import type { Sort, GridPage, Slider } from './pages';
import type { Probe } from './pages/probe';

/** Almost all rows new in each frame, and as fast as one still sees rows pass. */
const FLYING_PX = 600;
const PASSING_PX = 200;
const FRAMES = 120;
const MOVES = 60;
const SORTS = 4;
const WITHIN = 120_000;

/** One page, once, in a browser profile of its own. Heap in MB after a garbage collection. */
export async function measurePage(browser: Browser, address: string, { table }: GridPage): Promise<Record<string, number>> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(WITHIN);
  const loaded = page.goto(address);
  await loaded;
  if (!table) {
    const heapMB = await heapOf(page);
    await context.close();
    return { heapMB };
  }
  const firstRowsMs = await ask<number>(page, 'firstRows');
  await page.waitForTimeout(1500);
  const nodes = await ask<number>(page, 'nodes');
  const columns = await page.locator(table.columns).count();
  const heapMB = await heapOf(page);
  const slider = table.slider && { sliderMs: await slide(page, table.slider) };
  const sorts = await sortAgain(page, table.sorts, table.firstRow);
  const [flying, passing] = [await ask<number[]>(page, 'scroll', table.scroller, FLYING_PX, FRAMES), await ask<number[]>(page, 'scroll', table.scroller, PASSING_PX, FRAMES)];
  const sorted = table.slider && { sliderSortedMs: await slide(page, table.slider) };
  await context.close();
  return { firstRowsMs, sortMs: quantile(sorts, 0.5), scrollP95Ms: quantile(flying, 0.95), passingP95Ms: quantile(passing, 0.95), ...slider, ...sorted, heapMB, nodes, columns };
}

async function sortAgain(page: Page, sorts: readonly Sort[], firstRow: string): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < SORTS; turn += 1) {
    const { before, press } = sorts[turn % sorts.length]!;
    if (before) await page.locator(before).click();
    times.push(await ask<number>(page, 'pressToPaint', press, firstRow));
  }
  return times;
}

/** The median of many moves, the first ones left out: by then the page is warm. */
async function slide(page: Page, { open, input }: Slider): Promise<number> {
  await page.locator(open).click();
  await page.waitForTimeout(500);
  const times = await ask<number[]>(page, 'slide', input, MOVES);
  await page.locator(open).click();
  return quantile(times.slice(MOVES / 3), 0.5);
}

/** Asks the page's probe. Sent as text: what tsx does to functions would not run in the page. */
function ask<Answer>(page: Page, name: keyof Probe, ...args: readonly (string | number)[]): Promise<Answer> {
  return page.evaluate(`probe.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`) as Promise<Answer>;
}

async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1e6;
}
