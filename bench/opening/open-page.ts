import type { BrowserContext, Page, Request } from 'playwright-core';
import { askPanel } from './bench-jira';

const WITHIN = 180_000;
/** Rows that come into sight are checked by the app a moment after; that is part of an opening. */
const SETTLE_MS = 1000;
/** Seldom, since each look costs the page a little. The page's policy forbids to wait inside it. */
const LOOK_MS = 200;

/** A call that the page made through Jira's bridge. */
export interface BridgeCall {
  method: string;
  /** Path and query. */
  path: string;
  body: string | null;
  bytes: number;
}

interface Meter {
  jira: Record<'app' | 'browser', { calls: number; points: number }>;
  kvs: { calls: number };
}

/** One opening: figures of time, calls, points and bytes, and the calls themselves. */
export interface Opening {
  figures: Record<string, number>;
  calls: BridgeCall[];
}

/** Opens *Prioritise* on a page of its own and waits until the list stands and is checked. Throws when it does not. */
export async function openPage(context: BrowserContext, url: string): Promise<Opening> {
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('requestfinished', (request) => isOfBridge(request) && requests.push(request));
  await askPanel(url, 'POST', 'reset-meter');
  const started = performance.timeOrigin + performance.now();
  await page.goto(`${url}/projects/HAR/worth/prioritise`);
  const seen = await waitForList(page);
  await page.waitForTimeout(SETTLE_MS);
  const [meter, calls] = await Promise.all([askPanel<Meter>(url, 'GET', 'meter'), Promise.all(requests.map(callOf))]);
  await page.close();
  const { app, browser } = meter.jira;
  return {
    calls,
    figures: {
      firstRowsMs: Math.round(seen.first - started),
      allMs: Math.round(seen.all - started),
      invokes: calls.filter(({ path }) => path === '/local/invoke').length,
      jiraCallsApp: app.calls,
      jiraCallsBrowser: browser.calls,
      pointsBrowserCounted: app.points + browser.points,
      pointsBrowserExempt: app.points,
      storeCalls: meter.kvs.calls,
      bytes: calls.reduce((sum, { bytes, body }) => sum + bytes + (body?.length ?? 0), 0),
    },
  };
}

async function waitForList(page: Page): Promise<{ first: number; all: number }> {
  const frame = page.frameLocator('iframe').first();
  await frame.getByRole('grid').waitFor({ timeout: WITHIN });
  const app = page.frames().find((one) => one !== page.mainFrame())!;
  for (let waited = 0; waited < WITHIN; waited += LOOK_MS) {
    const { first, all } = await app.evaluate<{ first?: number; all?: number }>('benchSeen');
    if (first !== undefined && all !== undefined) return { first, all };
    await page.waitForTimeout(LOOK_MS);
  }
  throw new Error(`The list was not complete within ${WITHIN} ms.`);
}

/** What Jira's page passes on for the app: its invokes, and its calls of Jira's REST. */
function isOfBridge(request: Request): boolean {
  return new URL(request.url()).pathname === '/local/invoke' || request.headers()['x-local-origin'] === 'bridge';
}

async function callOf(request: Request): Promise<BridgeCall> {
  const { pathname, search } = new URL(request.url());
  const response = await request.response();
  return { method: request.method(), path: pathname + search, body: request.postData(), bytes: (await response?.body())?.length ?? 0 };
}
