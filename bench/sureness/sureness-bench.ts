import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/find-chromium';
import { bundlePage } from '../bundle';
import { budgetsFor, rounded, type Measurement } from '../measurement';
import type { Figures, Measured } from './pages/measure-sureness';

const WORKER = join(__dirname, '../../static/workspace/prioritise/sureness/sureness-worker.ts');
const MOST = { firstMs: 50, allMs: 600 };

/** The naive loop is slow: a share of its draws tells what all of them take. */
const NAIVE_DRAWS = 1_000;
const MEASURED: readonly Measured[] = [
  { order: 'value', count: 1_000, naiveDraws: NAIVE_DRAWS },
  { order: 'value for effort', count: 1_000, naiveDraws: NAIVE_DRAWS },
  { order: 'rice', count: 1_000, naiveDraws: 0 },
  { order: 'wsjf', count: 1_000, naiveDraws: 0 },
  { order: 'value', count: 10_000, naiveDraws: 0 },
];

/** How sure an order is, in a browser's worker: the wait for its first answer and for its last, beside the naive loop of the same run. */
export async function surenessBench(report: (measurement: Measurement) => void): Promise<string> {
  const browser = await chromium.launch(findChromium());
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundlePage(join(__dirname, 'pages/measure-sureness.ts')).script });
    const worker = bundlePage(WORKER).script;
    const said: string[] = [];
    for (const measured of MEASURED) {
      const raw = (await page.evaluate(`measureSureness(${JSON.stringify(worker)}, ${JSON.stringify(measured)})`)) as Figures;
      const figures = Object.fromEntries(Object.entries(raw).map(([name, figure]) => [name, rounded(figure)]));
      const { firstMs, allMs, draws, naiveAllMs } = figures;
      report({
        bench: 'sureness',
        name: `${measured.order}, ${measured.count} items`,
        figures,
        ...(naiveAllMs && { ratios: { 'allMs / naive': rounded(raw.allMs! / raw.naiveAllMs!) } }),
        ...(measured.count === 1_000 && { budgets: budgetsFor(figures, MOST) }),
      });
      said.push(`${measured.order} of ${measured.count} first ${firstMs} ms, ${draws} draws ${allMs} ms${naiveAllMs ? ` (naive ${naiveAllMs})` : ''}`);
    }
    return `budgets ${MOST.firstMs} and ${MOST.allMs} ms for 1000 items: ${said.join('; ')}`;
  } finally {
    await browser.close();
  }
}
