import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/find-chromium';
import { budgetsFor, ratiosTo, rounded, type Measurement } from '../measurement';
import { medians } from '../quantile';
import { installPeers } from './install-peers';
import { measurePage } from './measure-page';
import { gridPages, type GridPage } from './pages';
import { servePages } from './serve-pages';

const ROUNDS = 5;
const MOST = { firstRowsMs: 250, sortMs: 120, scrollP95Ms: 25, passingP95Ms: 25, sliderMs: 16, sliderSortedMs: 16 };
type Figures = Record<string, number>;

/** Our page over 10,000 items beside a bare TanStack table and an Atlaskit table of the same items, in turn in one browser. */
export async function gridBench(report: (measurement: Measurement) => void): Promise<string> {
  installPeers();
  const figures = await measureAll(gridPages());
  const { columns: _, ...ours } = figures.get('worth')!;
  for (const [name, theirs] of figures) {
    const isOurs = name === 'worth';
    const ratios = isOurs ? { ...ratiosTo('tanstack', ours, figures.get('tanstack')!), ...ratiosTo('dynamic-table', ours, figures.get('dynamic-table')!) } : undefined;
    report({ bench: 'grid', name, figures: theirs, ...(ratios && { ratios }), ...(isOurs && { budgets: budgetsFor(theirs, MOST) }) });
  }
  return [...figures].map(([name, { firstRowsMs, sortMs, scrollP95Ms, passingP95Ms, sliderMs, sliderSortedMs, heapMB, nodes }]) => `${name} rows ${firstRowsMs} ms, sort ${sortMs} ms, scroll ${scrollP95Ms} and ${passingP95Ms} ms${sliderMs === undefined ? '' : `, slider ${sliderMs} and ${sliderSortedMs} ms`}, heap ${heapMB} MB, ${nodes} nodes`).join('; ');
}

/** The medians of all rounds by page; the heap without that of the data, which every page holds. */
async function measureAll(pages: readonly GridPage[]): Promise<Map<string, Figures>> {
  const [browser, site] = await Promise.all([chromium.launch(findChromium()), servePages(pages)]);
  const runs = new Map<string, Figures[]>();
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const page of pages) runs.set(page.name, [...(runs.get(page.name) ?? []), await measurePage(browser, site.address(page), page)]);
    }
  } finally {
    await browser.close();
    site.close();
  }
  const data = medians(runs.get('data alone')!).heapMB!;
  return new Map(
    pages.filter(({ table }) => table).map(({ name, gzipKiB }) => {
      const { heapMB, ...others } = medians(runs.get(name)!);
      return [name, roundAll({ ...others, heapMB: heapMB! - data, gzipKiB })];
    }),
  );
}

function roundAll(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, name === 'nodes' || name === 'columns' ? figure : rounded(figure)]));
}
