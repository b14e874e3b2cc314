import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { startLocalJira, type LocalJira } from '../test/support/local-jira';
import { findChromium } from './find-chromium';
import { makeContactSheet, type Picture } from './look/contact-sheet';
import { SCREENS, takeAnswersBack, type Epics, type Screen, type Theme } from './look/screens';

const FOLDER = join(__dirname, '../look');
const README_PICTURE = join(__dirname, '../docs/images/prioritise.png');
const WIDTHS = [1440, 420];
const THEMES: readonly Theme[] = ['light', 'dark'];

/** `npm run look`: pictures of every screen over the sample, light and dark, wide and narrow, and one sheet of all. */
async function look(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(join(README_PICTURE, '..'), { recursive: true });
  const [jira, browser] = await Promise.all([startLocalJira({ sample: true, within: 180_000 }), chromium.launch(findChromium())]);
  const epics = await chooseEpics(jira);
  const pictures: Picture[] = [];
  for (const screen of SCREENS) {
    for (const width of WIDTHS) {
      for (const theme of THEMES) pictures.push(await takePicture({ browser, jira, epics }, screen, theme, width));
    }
  }
  copyFileSync(join(FOLDER, 'grid-drawer-light-1440.png'), README_PICTURE);
  await makeContactSheet(browser, pictures, join(FOLDER, 'sheet.png'));
  await Promise.all([browser.close(), jira.stop()]);
  console.log(`${pictures.length} pictures and sheet.png in look/`);
}

interface Studio {
  browser: Browser;
  jira: LocalJira;
  epics: Epics;
}

async function takePicture({ browser, jira, epics }: Studio, { name, open }: Screen, theme: Theme, width: number): Promise<Picture> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const caption = `${name}-${theme}-${width}`;
  const path = join(FOLDER, `${caption}.png`);
  await open(page, jira, theme, epics).catch((error: unknown) => {
    process.exitCode = 1;
    console.error(`${caption}: ${String(error).split('\n')[0]}`);
  });
  await page.waitForTimeout(300);
  await page.screenshot({ path });
  await page.close();
  await takeAnswersBack(jira);
  return { path, caption };
}

async function chooseEpics(jira: LocalJira): Promise<Epics> {
  const listed = await jira.call('team', 'open-prioritise', { project: 'FS' });
  if (!listed.ok || !listed.items[0]) throw new Error('The sample has no epics to look at.');
  const notRated = listed.items.find(({ figures }) => !figures.criteria.impact) ?? listed.items[0];
  return { rated: listed.items[0].key, notRated: notRated.key };
}

void look();
