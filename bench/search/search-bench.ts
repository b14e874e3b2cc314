import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/find-chromium';
import { bundlePage } from '../bundle';
import { budgetsFor, ratiosTo, rounded, type Measurement } from '../measurement';
import type { Figures } from './pages/measure-search';

const COUNT = 100_000;
const MOST = { findMostMs: 50 };

/** The search of feedback in a browser: index and answers to each letter typed, beside MiniSearch and a plain scan of the same run. */
export async function searchBench(report: (measurement: Measurement) => void): Promise<string> {
  const browser = await chromium.launch(findChromium());
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundlePage(join(__dirname, 'pages/measure-search.ts')).script });
    const measured = (await page.evaluate(`measureSearch(${COUNT})`)) as Record<'worth' | 'minisearch' | 'scan', Figures>;
    const { worth, minisearch, scan } = measured;
    for (const [name, figures] of Object.entries(measured)) {
      const isOurs = name === 'worth';
      report({
        bench: 'search',
        name,
        figures: Object.fromEntries(Object.entries(figures).map(([figure, ms]) => [figure, rounded(ms)])),
        ...(isOurs && { ratios: { ...ratiosTo('minisearch', worth, minisearch), ...ratiosTo('scan', worth, scan) }, budgets: budgetsFor(worth, MOST) }),
      });
    }
    return `${COUNT} feedbacks, budget ${MOST.findMostMs} ms: ${Object.entries(measured).map(([name, { indexMs, findMs, findMostMs }]) => `${name} ${indexMs ? `index ${rounded(indexMs)} ms, ` : ''}find ${rounded(findMs!)} ms, at most ${rounded(findMostMs!)}`).join('; ')}`;
  } finally {
    await browser.close();
  }
}
