import type { Browser, Page } from 'playwright-core';
import { quantile } from '../quantile';
import type { Sort, GridPage } from './pages';
import type { Probe } from './pages/probe';

const STEP_PX = 600;
const FRAMES = 120;
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
  const firstRowsMs = await ask<number>(page, 'firstRows', table.row);
  await page.waitForTimeout(1500);
  const nodes = await ask<number>(page, 'nodes');
  const columns = await page.locator(table.columns).count();
  const heapMB = await heapOf(page);
  const sorts = await sortAgain(page, table.sorts, table.firstRow);
  const between = await ask<number[]>(page, 'scroll', table.scroller, STEP_PX, FRAMES);
  await context.close();
  return { firstRowsMs, sortMs: quantile(sorts, 0.5), scrollP95Ms: quantile(between, 0.95), heapMB, nodes, columns };
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
