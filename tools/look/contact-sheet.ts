import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

/** One picture and what stands below it. */
export interface Picture {
  path: string;
  caption: string;
}

/** Lays pictures out four in a row and takes a picture of them all. Needs only the browser. */
export async function makeContactSheet(browser: Browser, pictures: readonly Picture[], to: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
  const cells = pictures.map(({ path, caption }) => `<figure><img src="${pathToFileURL(path).href}"><figcaption>${caption}</figcaption></figure>`);
  const style = 'body{font:14px sans-serif;margin:16px;display:grid;grid-template-columns:repeat(4,1fr);gap:16px}figure{margin:0}img{width:100%;height:300px;object-fit:contain;object-position:top;border:1px solid #888;box-sizing:border-box}';
  const html = `<!doctype html><style>${style}</style>${cells.join('')}`;
  // Pictures on disk load only into a page that is itself on disk.
  const file = to.replace(/\.png$/, '.html');
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: to, fullPage: true });
  await page.close();
}
