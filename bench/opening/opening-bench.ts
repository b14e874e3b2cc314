import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../tools/find-chromium';
import { bundlePage } from '../bundle';
import { ratiosTo, rounded, type Measurement } from '../measurement';
import { makeBenchSite, READER, type BenchSite } from './bench-jira';
import { openPage, type Opening } from './open-page';
import { transferFloor } from './transfer-floor';

/** How many epics, and how many issues Jira lets a bulkfetch name. */
const CASES = [
  { epics: 42, bulkfetches: [100] },
  { epics: 1_000, bulkfetches: [1_000, 100] },
  { epics: 10_000, bulkfetches: [1_000, 100] },
];
const MOST_RATED = 300;
const FLOOR_RUNS = 3;

/** Opens the list twice in a real browser for each size, and the same transfer without a page as the floor. */
export async function openingBench(report: (measurement: Measurement) => void): Promise<string> {
  const browser = await chromium.launch(findChromium());
  const said: string[] = [];
  try {
    for (const { epics, bulkfetches } of CASES) {
      const site = await makeBenchSite(epics, Math.min(epics, MOST_RATED));
      try {
        for (const bulkfetch of bulkfetches) said.push(await measureSite(browser, site, { epics, bulkfetch }, report));
      } finally {
        site.remove();
      }
    }
  } finally {
    await browser.close();
  }
  return said.join('; ');
}

async function measureSite(browser: Browser, site: BenchSite, { epics, bulkfetch }: { epics: number; bulkfetch: number }, report: (measurement: Measurement) => void): Promise<string> {
  const jira = await site.serve(bulkfetch);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  try {
    await context.addInitScript(`globalThis.benchEpics = ${epics}; ${bundlePage(join(__dirname, 'frame-probe.ts')).script}`);
    const shell = await context.newPage();
    await shell.goto(`${jira.url}/?as=${READER}`);
    await shell.close();
    const openings = { first: await openPage(context, jira.url), second: await openPage(context, jira.url) };
    for (const [which, opening] of Object.entries(openings)) {
      const floorMs = await quickestFloor(jira.url, opening);
      const figures: Record<string, number> = { epics, bulkfetch, ...opening.figures, floorMs: rounded(floorMs) };
      report({ bench: 'opening', name: `${epics} epics, bulkfetch ${bulkfetch}, ${which} opening`, figures, ratios: ratiosTo('transfer', { allMs: figures.allMs ?? 0 }, { allMs: floorMs }) });
    }
    const { first, second } = openings;
    return `${epics} epics by ${bulkfetch}: rows ${first.figures.firstRowsMs} ms, all ${first.figures.allMs} ms; again ${second.figures.firstRowsMs} and ${second.figures.allMs} ms`;
  } finally {
    await context.close();
    await jira.stop();
  }
}

/** The quickest of a few: a floor has no bad luck. */
async function quickestFloor(url: string, { calls }: Opening): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < FLOOR_RUNS; run += 1) runs.push(await transferFloor(url, calls));
  return Math.min(...runs);
}
