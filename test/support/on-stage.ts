import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { startLocalJira, type LocalJira, type Options } from './local-jira';

/** What a test of screens plays on. `jira` and `page` can be named at once, and used from the first hook or test on. */
export interface Stage {
  jira: LocalJira;
  /** Each test has a page of its own, of nobody's and with nothing kept. */
  page: Page;
  /** A further page beside it. */
  newPage(): Promise<Page>;
}

const WIDE: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const LONGEST_MS = 150_000;

/** Sets up a local Jira and a browser for the tests around, with trouble made on purpose gone after each test, and all closed after the last one. */
export function onStage(options: Options, pages: BrowserContextOptions = {}): Stage {
  let jira: LocalJira;
  let browser: Browser;
  let page: Page;
  const newPage = () => browser.newPage({ ...WIDE, ...pages });
  beforeAll(async () => {
    [jira, browser] = await Promise.all([startLocalJira(options), startBrowser()]);
  }, LONGEST_MS);
  beforeEach(async () => {
    page = await newPage();
  });
  afterEach(async () => {
    await Promise.all([page.close(), jira.control('DELETE', 'fault')]);
  });
  afterAll(async () => {
    await browser.close();
    await jira.stop();
  });
  return { jira: standingFor(() => jira), page: standingFor(() => page), newPage };
}

/** Does what the thing does that is there by then. */
function standingFor<Thing extends object>(thing: () => Thing): Thing {
  const get = (_: Thing, name: string | symbol): unknown => {
    const part: unknown = Reflect.get(thing(), name);
    return typeof part === 'function' ? (part as (...given: unknown[]) => unknown).bind(thing()) : part;
  };
  return new Proxy({} as Thing, { get });
}
