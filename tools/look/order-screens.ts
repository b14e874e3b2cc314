import type { FrameLocator, Page } from 'playwright-core';
import type { LocalJira } from '../../test/support/local-jira';
import { appOn, openAs, openPrioritise } from '../../test/support/screens';
import type { Screen, Theme } from './screens';

/** What is done with an order: looked at from other sides, agreed on together, brought into the backlog. */
export const ORDER_SCREENS: readonly Screen[] = [
  { name: 'matrix', open: openMatrix },
  { name: 'grid-capacity', open: openCapacity },
  { name: 'top-certain', open: openCertainty },
  { name: 'then-and-now', open: openThen },
  { name: 'together', open: openTogether },
  { name: 'round-waiting', open: beginRound },
  { name: 'round-question', open: askRound },
  { name: 'backlog-review', open: reviewBacklog },
];

async function openMatrix(page: Page, jira: LocalJira, theme: Theme): Promise<void> {
  await openAs(page, jira, 'team', '/projects/FS/worth/prioritise?show=matrix', theme);
  const app = appOn(page);
  await app.getByRole('button', { name: /^Rank \d+: / }).nth(3).focus();
  await app.getByRole('heading', { name: 'Where it falls' }).waitFor();
}

async function openCapacity(page: Page, jira: LocalJira, theme: Theme): Promise<void> {
  await openAs(page, jira, 'team', '/projects/FS/worth/prioritise?capacity=60', theme);
  await appOn(page).getByText('of 60 person-weeks above this line').waitFor();
}

async function openCertainty(page: Page, jira: LocalJira, theme: Theme): Promise<void> {
  const app = await openPrioritise(page, jira, 'team', 'FS', theme);
  await app.getByRole('button', { name: /^Top \d+ is / }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).waitFor();
}

async function openThen(page: Page, jira: LocalJira, theme: Theme): Promise<void> {
  await pressMore(await openPrioritise(page, jira, 'pmo', 'FS', theme), 'Then and now');
  await appOn(page).getByText('Almost the same order', { exact: false }).waitFor();
}

async function openTogether(page: Page, jira: LocalJira, theme: Theme): Promise<FrameLocator> {
  const app = await openPrioritise(page, jira, 'admin', 'FS', theme);
  await pressMore(app, 'Rate together…');
  await app.getByRole('button', { name: /^Begin with/ }).waitFor();
  return app;
}

async function beginRound(page: Page, jira: LocalJira, theme: Theme): Promise<FrameLocator> {
  const app = await openTogether(page, jira, theme);
  await app.getByRole('button', { name: /^Begin with/ }).click();
  await app.getByRole('button', { name: 'Begin', exact: true }).waitFor();
  return app;
}

async function askRound(page: Page, jira: LocalJira, theme: Theme): Promise<void> {
  const app = await beginRound(page, jira, theme);
  await app.getByRole('button', { name: 'Begin', exact: true }).click();
  await app.getByRole('radiogroup').first().waitFor();
}

/** Nothing of it is applied. */
async function reviewBacklog(page: Page, jira: LocalJira, theme: Theme): Promise<void> {
  const app = await openPrioritise(page, jira, 'admin', 'FS', theme);
  await app.getByRole('button', { name: 'Apply to backlog' }).click();
  await app.getByRole('button', { name: /^Apply \d+ moves?$/ }).waitFor();
}

async function pressMore(app: FrameLocator, name: string): Promise<void> {
  await app.getByRole('button', { name: 'More', exact: true }).click();
  await app.getByRole('menuitem').filter({ hasText: name }).click();
}
