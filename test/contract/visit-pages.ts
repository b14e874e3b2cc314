import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { appOn, keysInGrid, openAs, openFeedback, openPanel, openPrioritise } from '../support/screens';
import type { Exchange } from './exchange';
import type { RecordedSite } from './open-recorded-site';

const PATIENCE_MS = 60_000;

/** Whether the pages have asked for something, sooner or later. */
async function untilAsked(site: RecordedSite, asked: (exchange: Exchange) => boolean): Promise<void> {
  await eventually(async () => site.exchanges.filter(({ from }) => from === 'browser'), (made) => made.some(asked), PATIENCE_MS);
}

/** The list: whole, and again from the reader's cache; and the panel of an issue whose figures were changed outside. */
export async function visitListAndPanel(page: Page, site: RecordedSite, changed: string): Promise<void> {
  await openPrioritise(page, site, 'team', 'HAR');
  await untilAsked(site, ({ path, status }) => path.includes('issue/bulkfetch') && status === 200);
  await keysInGrid(await openPrioritise(page, site, 'team', 'HAR'));
  await untilAsked(site, ({ asked }) => JSON.stringify(asked ?? '').includes('updated >='));
  const panel = await openPanel(page, site, 'team', changed);
  await panel.getByRole('button', { name: 'Rebuild' }).waitFor();
  await untilAsked(site, ({ path }) => path.includes('/properties/'));
}

/** A feedback that somebody finds a work item for, a customer whom they find an owner for, tickets that they find a space for, and the figures. */
export async function visitRooms(page: Page, site: RecordedSite, feedback: string): Promise<void> {
  const thread = await openFeedback(page, site, 'team', 'HAR', `?feedback=${feedback}`);
  await thread.getByRole('button', { name: /^Link a/ }).click();
  await thread.getByRole('combobox', { name: /^Find a/ }).fill('epic');
  await thread.getByRole('option', { name: /Epic number/ }).first().waitFor();

  const customers = await openFeedback(page, site, 'pmo', 'HAR', '?tab=customers');
  await customers.getByRole('button', { name: 'Add customer' }).last().press('Enter');
  await customers.getByRole('dialog').getByRole('combobox', { name: 'Owner' }).fill('tess');
  await customers.getByRole('option', { name: /^Tessa/ }).waitFor();

  await openAs(page, site, 'admin', '/projects/HAR/worth/settings?section=tickets');
  await appOn(page).getByRole('navigation').getByRole('button', { name: 'Bring in tickets' }).click();
  await appOn(page).getByRole('combobox', { name: 'The space with the tickets' }).fill('help');
  await appOn(page).getByRole('option', { name: /HELP$/ }).waitFor();

  await openAs(page, site, 'pmo', '/projects/HAR/worth/value');
  await appOn(page).getByRole('heading', { name: 'Value over time' }).waitFor();
}
