import type { FrameLocator, Page } from 'playwright-core';
import type { LocalJira, PersonName } from '../../test/support/local-jira';
import { openFeedback } from '../../test/support/screens';
import type { Screen, Theme } from './screens';

/** The states of *Feedback*. */
export const FEEDBACK_SCREENS: readonly Screen[] = [
  { name: 'feedback', open: (page, jira, theme) => openList(page, jira, theme) },
  { name: 'feedback-thread', open: openThread },
  { name: 'feedback-customer', open: openCustomer },
  { name: 'feedback-search', open: searchWords },
  { name: 'feedback-add', open: addSame },
  { name: 'feedback-unlinked', open: async (page, jira, theme) => (await openFeedback(page, jira, 'team', 'FS', '?view=unlinked', theme)).getByRole('option').first().waitFor() },
  { name: 'customers', open: async (page, jira, theme) => (await openFeedback(page, jira, 'pmo', 'FS', '?tab=customers', theme)).getByRole('grid').waitFor() },
];

async function openList(page: Page, jira: LocalJira, theme: Theme, person: PersonName = 'team'): Promise<FrameLocator> {
  const app = await openFeedback(page, jira, person, 'FS', '', theme);
  await app.getByRole('option').first().waitFor();
  await app.getByText(/feedbacks from/).waitFor();
  return app;
}

async function openThread(page: Page, jira: LocalJira, theme: Theme) {
  const app = await openList(page, jira, theme);
  await app.getByRole('option').first().click();
  await app.getByText('What became of it').waitFor();
}

async function openCustomer(page: Page, jira: LocalJira, theme: Theme) {
  const app = await openList(page, jira, theme, 'stakeholder');
  await app.getByRole('radio', { name: 'By customer' }).click();
  await app.getByRole('combobox', { name: 'Which customer?' }).fill('br');
  await app.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await app.getByText(/asked for ·/).waitFor();
}

async function searchWords(page: Page, jira: LocalJira, theme: Theme) {
  const app = await openList(page, jira, theme);
  await app.getByRole('searchbox').fill('signal');
  await app.getByRole('option').filter({ hasText: 'signal' }).first().waitFor();
}

async function addSame(page: Page, jira: LocalJira, theme: Theme) {
  const app = await openList(page, jira, theme, 'stakeholder');
  const said = await app.getByRole('option').first().locator('.inbox-words').innerText();
  await app.getByRole('button', { name: 'Add feedback' }).click();
  await app.getByRole('textbox', { name: 'What they said' }).fill(said);
  await app.getByRole('button', { name: /^Add my voice instead/ }).first().waitFor();
}
