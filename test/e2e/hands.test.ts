import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import { axeViolations } from '../support/browser';
import { eventually } from '../support/eventually';
import { anEpic } from '../support/issues';
import { onStage } from '../support/on-stage';
import { good, itemSeen } from '../support/said';
import { appOn, keysInGrid, openPrioritise } from '../support/screens';

const HTML = '<img src=x onerror="window.broken = true">';
const FORMULA = '=HYPERLINK("http://127.0.0.1/","press")';
const NUMBERS = Array.from({ length: 12 }, (_, at) => at + 1);
const WEEKS = ['2', '6', 'L', 'XL', '3,5', 'M 6 pw', '9', '1', '40', '0.5'];
const AS_NUMBERS = [2, 6, 13, 26, 3.5, 6, 9, 1, 40, 0.5];

const SUMMARIES: Record<number, string> = { 3: HTML, 4: FORMULA };
const EPICS = NUMBERS.map((number) => anEpic({ number, ...(SUMMARIES[number] ? { summary: SUMMARIES[number] } : {}) }));
const { jira, page } = onStage({ issues: EPICS });

beforeAll(async () => {
  for (const number of NUMBERS) {
    good(await jira.call('team', 'rate', { issue: `HAR-${number}`, answers: { impact: { likely: 100 - number * 5, sure: 'fairly' }, fit: { likely: number * 8, sure: 'sure' } } }));
  }
  await jira.drain();
}, 90_000);

test('team pastes ten efforts from a spreadsheet and takes them back with one undo', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  const keys = await keysInGrid(app);
  const efforts = () => Promise.all(keys.slice(0, 10).map(async (key) => (await itemSeen(jira, key)).mine.effort?.likely ?? null));
  await stand(app, keys[0]!, 'effort');
  await paste(app, `${WEEKS.join('\r\n')}\r\n`);
  await app.getByText('10 work items changed', { exact: true }).waitFor();
  expect(await eventually(efforts, (seen) => !seen.includes(null))).toEqual(AS_NUMBERS);
  await app.getByRole('grid').press('Control+z');
  await app.getByText('Undone. 10 work items changed').waitFor();
  await eventually(efforts, (seen) => seen.every((weeks) => weeks === null));
  await app.getByRole('grid').press('Control+z');
  await app.getByRole('button', { name: 'Redo' }).click();
  expect(await eventually(efforts, (seen) => !seen.includes(null))).toEqual(AS_NUMBERS);
  await app.getByRole('button', { name: 'Undo' }).click();
  await eventually(efforts, (seen) => seen.every((weeks) => weeks === null));
}, 90_000);

test('what a cell cannot take is named; the rest goes in', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  const [first, second] = await keysInGrid(app);
  await stand(app, first!, 'effort');
  await paste(app, 'abc\n6');
  await app.getByText(`1 of 2 were not taken: row ${first}, “abc” is no effort.`).waitFor();
  await eventually(() => itemSeen(jira, second!), ({ mine }) => mine.effort?.likely === 6);
  await app.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => itemSeen(jira, second!), ({ mine }) => mine.effort === undefined);
}, 60_000);

test('a block is drawn with Shift, copied, and pasting it where it came from changes nothing', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  const keys = await keysInGrid(app);
  await stand(app, keys[0]!, 'criterion:impact');
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
  expect(await app.locator('[role=gridcell][aria-selected=true]').count()).toBe(9);
  await app.getByText('3 selected').waitFor();
  const copied = await copy(app);
  expect(copied.split('\n').map((row) => row.split('\t'))).toEqual([['95', '0', '8'], ['90', '0', '16'], ['85', '0', '24']]);
  const before = await calls();
  expect(before).toBeGreaterThan(0);
  for (const key of ['Control+c', 'Control+v', 'Escape']) await page.keyboard.press(key);
  await app.getByText('3 selected').waitFor({ state: 'detached' });
  expect(await calls()).toBe(before);
}, 60_000);

test('by keyboard alone: Space selects, one effort for all, one undo', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  const keys = await keysInGrid(app);
  await stand(app, keys[0]!, 'item');
  for (const key of ['Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  await app.getByText('3 selected').waitFor();
  await tabTo('.bulk-bar');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = app.getByRole('dialog', { name: 'Effort of 3 work items' });
  await dialog.waitFor();
  expect(await violations()).toEqual([]);
  await dialog.getByRole('radio', { name: 'L', exact: true }).press('Enter');
  await dialog.getByRole('button', { name: 'Set effort of 3 work items' }).press('Enter');
  await app.getByText('3 work items changed').waitFor();
  const efforts = () => Promise.all(keys.slice(0, 3).map(async (key) => (await itemSeen(jira, key)).mine.effort?.likely ?? null));
  await eventually(efforts, (seen) => seen.every((weeks) => weeks === 13));
  await app.getByRole('grid').press('Control+z');
  await eventually(efforts, (seen) => seen.every((weeks) => weeks === null));
}, 60_000);

test('a refusal in the middle names its rows and keeps their drafts', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  const keys = await keysInGrid(app);
  await jira.control('POST', 'fault', { target: 'kvs', match: 'transaction', in: 'resolver/rate', skip: 1, times: 1, status: 500 });
  await stand(app, keys[0]!, 'effort');
  await paste(app, '2\n2\n2');
  await app.getByText(`1 of 3 were refused: ${keys[1]}`, { exact: true }).waitFor();
  await app.getByText('Your answer, S 2 pw, is kept as a draft.').waitFor();
  const efforts = () => Promise.all(keys.slice(0, 3).map(async (key) => (await itemSeen(jira, key)).mine.effort?.likely ?? null));
  expect(await efforts()).toEqual([2, null, 2]);
  await app.getByRole('button', { name: 'Try 1 again' }).click();
  await eventually(efforts, (seen) => seen.every((weeks) => weeks === 2));
  await app.getByRole('grid').press('Control+z');
  await app.getByRole('grid').press('Control+z');
  await eventually(efforts, (seen) => seen.every((weeks) => weeks === null));
}, 60_000);

test('many changes that take over a second show how far they are, and can be stopped', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  const keys = await keysInGrid(app);
  await jira.control('POST', 'fault', { target: 'invoke', match: 'resolver/rate', delayMs: 500 });
  await stand(app, keys[0]!, 'effort');
  await paste(app, WEEKS.join('\n'));
  await app.getByText(/^\d of 10 sent$/).waitFor();
  await app.getByRole('button', { name: 'Stop' }).click();
  await app.getByText(/^Stopped: \d of 10 went in$/).waitFor();
  await jira.control('DELETE', 'fault');
  await app.getByRole('button', { name: 'Undo' }).click();
  const efforts = () => Promise.all(keys.slice(0, 10).map(async (key) => (await itemSeen(jira, key)).mine.effort?.likely ?? null));
  await eventually(efforts, (seen) => seen.every((weeks) => weeks === null));
}, 60_000);

test('admin previews other weights and leaves: nothing moved', async () => {
  await jira.drain();
  const app = await openPrioritise(page, jira, 'admin', 'HAR');
  const [before, order, sent] = [await figures(), await keysInGrid(app), await calls()];
  await app.getByRole('button', { name: 'What if' }).press('Enter');
  const fit = app.getByRole('slider', { name: 'Strategic fit' });
  await fit.press('End');
  await app.getByText('Previewing other weights. Nothing is saved.').waitFor();
  await eventually(() => keysInGrid(app), (keys) => keys[0] === 'HAR-12');
  expect(await fit.getAttribute('aria-valuetext')).toBe('56 % of the value');
  await app.getByRole('gridcell', { name: '1, up 11' }).waitFor();
  expect(await violations()).toEqual([]);
  await app.getByRole('button', { name: 'Put back' }).click();
  await eventually(() => keysInGrid(app), (keys) => keys.join() === order.join());
  await fit.press('End');
  await eventually(() => keysInGrid(app), (keys) => keys[0] === 'HAR-12');
  expect(await calls()).toBe(sent);
  await openPrioritise(page, jira, 'admin', 'HAR');
  expect(await keysInGrid(appOn(page))).toEqual(order);
  await jira.drain();
  expect(await figures()).toEqual(before);
}, 90_000);

test('who may not rate is offered nothing that rates', async () => {
  const app = await openPrioritise(page, jira, 'stakeholder', 'HAR');
  await app.getByRole('button', { name: 'More', exact: true }).click();
  expect(await app.getByRole('menuitem').evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText.split('\n')[0]))).toEqual(['Export as CSV', 'Export as Excel (XLSX)', 'Then and now…']);
  await page.keyboard.press('Escape');
  expect(await app.locator('.page-keys kbd').allInnerTexts()).toEqual(['Space', 'Alt ↓']);
  await app.getByRole('gridcell').first().focus();
  await page.keyboard.press('Space');
  const bar = app.getByRole('region', { name: /^Selected/ });
  expect(await bar.getByRole('button').allInnerTexts()).toEqual(['Clear selection']);
}, 30_000);

test('a stakeholder may preview weights, too', async () => {
  const app = await openPrioritise(page, jira, 'stakeholder', 'HAR', 'dark');
  await app.getByRole('button', { name: 'What if' }).click();
  await app.getByRole('slider', { name: 'Customer impact' }).press('Home');
  await app.getByText('Previewing other weights. Nothing is saved.').waitFor();
  expect(await violations()).toEqual([]);
}, 60_000);

test('what is exported is read in again and changes nothing; formulas and HTML stay words', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await app.getByText(FORMULA).waitFor();
  await app.getByText('of 12 work items').waitFor({ state: 'detached' });
  const file = await download(app, 'Export as CSV');
  const csv = readFileSync(file, 'utf8');
  expect(csv.startsWith('\uFEFFRank,Key,Summary,Status,Value,Customer impact,')).toBe(true);
  expect(csv).toContain(`"'=HYPERLINK(""http`);
  expect(csv).toContain(HTML.replaceAll('"', '""'));
  const xlsx = readFileSync(await download(app, 'Export as Excel (XLSX)'));
  expect(xlsx.subarray(0, 2).toString()).toBe('PK');
  await jira.drain();
  const before = await figures();
  const dialog = await importing(app, file);
  await dialog.getByText('0 ready').waitFor();
  await dialog.getByText('0 to fix').waitFor();
  expect(await dialog.getByRole('button', { name: 'Import 0' }).isDisabled()).toBe(true);
  await page.keyboard.press('Escape');
  await jira.drain();
  expect(await figures()).toEqual(before);
  for (const frame of page.frames()) expect(await frame.evaluate(() => 'broken' in window)).toBe(false);
}, 90_000);

test('ratings come in from a file: ready, to fix and already here; what is wrong is kept; a second run changes nothing', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await keysInGrid(app);
  const text = 'Key,Criterion,Low,Likely,High,How sure\nHAR-1,Urgency,60,75,90,\nHAR-2,Urgency,90,75,60,\nHAR-3,Urgency,,Complaints,,Sure\nHAR-1600,Strategic fit,40,50,60,\nHAR-4,Customer impact,,80,,Fairly\n';
  const file = { name: 'ratings.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  const dialog = await importing(app, file);
  for (const says of ['2 ready', '2 to fix', '1 already here', 'Low above high: did you mean 60 · 75 · 90?', 'No such work item, or you may not see it']) await dialog.getByText(says, { exact: true }).waitFor();
  expect(await violations()).toEqual([]);
  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Keep 2 as CSV' }).click();
  expect(readFileSync(await (await waiting).path(), 'utf8')).toBe('\uFEFFKey,Criterion,Low,Likely,High,How sure,What is wrong\r\nHAR-2,Urgency,90,75,60,,Low above high: did you mean 60 · 75 · 90?\r\nHAR-1600,Strategic fit,40,50,60,,"No such work item, or you may not see it"\r\n');
  await dialog.getByRole('button', { name: 'Import 2' }).click();
  await eventually(() => itemSeen(jira, 'HAR-1'), ({ mine }) => mine.urgency?.low === 60);
  await eventually(() => itemSeen(jira, 'HAR-3'), ({ mine }) => mine.urgency?.likely === 50);
  const again = await importing(app, file);
  await again.getByText('0 ready').waitFor();
  await again.getByText('3 already here').waitFor();
  await page.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => itemSeen(jira, 'HAR-1'), ({ mine }) => mine.urgency === undefined);
}, 90_000);

test('a file in another encoding is told, and nothing is lost', async () => {
  const app = await openPrioritise(page, jira, 'team', 'HAR');
  await keysInGrid(app);
  const dialog = await importing(app, { name: 'ratings.csv', mimeType: 'text/csv', buffer: Buffer.from('\uFEFFKey,Likely', 'utf16le') });
  await dialog.getByText(/The file is written in UTF-16/).waitFor();
  expect(await violations()).toEqual([]);
}, 60_000);

/** Puts the focus on a cell without opening anything. */
async function stand(app: FrameLocator, key: string, column: string): Promise<void> {
  const row = app.getByRole('row').filter({ has: app.getByRole('link', { name: key, exact: true }) });
  await row.locator(`[data-column="${column}"]`).focus();
}

/** Pastes as the browser does: the event carries the words. */
async function paste(app: FrameLocator, text: string): Promise<void> {
  await app.locator('[role=grid] :focus').evaluate((cell, words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

async function copy(app: FrameLocator): Promise<string> {
  return app.locator('[role=grid] :focus').evaluate((cell) => {
    const data = new DataTransfer();
    cell.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    return data.getData('text/plain');
  });
}

async function download(app: FrameLocator, item: string): Promise<string> {
  await app.getByRole('button', { name: 'More', exact: true }).click();
  const waiting = page.waitForEvent('download');
  await app.getByRole('menuitem', { name: item }).click();
  return (await waiting).path();
}

async function importing(app: FrameLocator, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  await app.getByRole('button', { name: 'More', exact: true }).click();
  await app.getByRole('menuitem', { name: 'Import ratings…' }).click();
  const dialog = app.getByRole('dialog', { name: 'Import ratings' });
  await dialog.getByLabel('Choose a CSV file').setInputFiles(file);
  return dialog;
}

/** What Jira and the app hold of each epic: the property and the reader's answers. */
async function figures(): Promise<unknown[]> {
  return Promise.all(
    NUMBERS.map(async (number) => {
      const { body } = await jira.rest('team', 'GET', `/rest/api/3/issue/HAR-${number}/properties/customer-value`);
      const { mine, figures: seen } = await itemSeen(jira, `HAR-${number}`);
      return { body, mine, seen };
    }),
  );
}

/** How many calls of the app have changed anything. */
async function calls(): Promise<number> {
  return (await jira.log()).filter(({ kind, path }) => kind === 'invoke' && /rate|must-do|rebuild/.test(path ?? '')).length;
}

async function violations(): Promise<string[]> {
  const frames = page.frames().filter((frame) => frame.url().startsWith('http'));
  return (await Promise.all(frames.map(axeViolations))).flat();
}

async function tabTo(selector: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    for (const frame of page.frames()) {
      if (await frame.evaluate((css) => document.hasFocus() && Boolean(document.activeElement?.closest(css)), selector)) return;
    }
  }
  throw new Error(`Sixty Tabs do not lead to ${selector}.`);
}
