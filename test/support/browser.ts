import axe from 'axe-core';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { findChromium } from '../../tools/find-chromium';

/** Starts the browser that tests use. Close it when done. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch(findChromium());
}

/** What axe finds wrong in a frame by WCAG 2.2 AA: `rule: element`, one a place. */
export async function axeViolations(frame: Page | Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const results = await frame.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe;
    return run.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
