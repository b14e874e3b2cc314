import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { LocalJira, PersonName } from './local-jira';

type Theme = 'light' | 'dark';

/** Opens an address of the local Jira as a person. */
export async function openAs(page: Page, jira: Pick<LocalJira, 'url'>, person: PersonName, path: string, theme: Theme = 'light'): Promise<void> {
  const address = new URL(path, jira.url);
  address.searchParams.set('as', person);
  address.searchParams.set('theme', theme);
  await page.goto(address.href);
}

/** The app's page inside Jira's. */
export function appOn(page: Page): FrameLocator {
  return page.frameLocator('iframe').first();
}

/** Opens *Prioritise* of a project as a person and answers the app's page. */
export async function openPrioritise(page: Page, jira: Pick<LocalJira, 'url'>, person: PersonName, project: string, theme?: Theme): Promise<FrameLocator> {
  await openAs(page, jira, person, `/projects/${project}/worth/prioritise`, theme);
  return appOn(page);
}

/** Opens *Feedback* of a project as a person, at a query string of its own, and answers the app's page. */
export async function openFeedback(page: Page, jira: Pick<LocalJira, 'url'>, person: PersonName, project: string, query = '', theme?: Theme): Promise<FrameLocator> {
  await openAs(page, jira, person, `/projects/${project}/worth/feedback${query}`, theme);
  return appOn(page);
}

/** Opens an issue as a person, unfolds *Customer value*, and answers what the app shows in it. */
export async function openPanel(page: Page, jira: Pick<LocalJira, 'url'>, person: PersonName, issue: string, theme?: Theme): Promise<FrameLocator> {
  await openAs(page, jira, person, `/browse/${issue}`, theme);
  const row = page.getByRole('button', { name: /^Customer value/, expanded: false });
  const frame = page.locator('iframe').first();
  await row.or(frame).first().waitFor();
  if (!(await frame.isVisible())) await row.click();
  return appOn(page);
}

/** The keys of the epics that the grid lists, from the top. */
export async function keysInGrid(app: FrameLocator): Promise<string[]> {
  await app.getByRole('grid').waitFor();
  return app.getByRole('rowheader').getByRole('link').allTextContents();
}

/** What a customer needs, said in the form of an open panel; comes back when it stands in the list. */
export async function addFeedbackInPanel(panel: FrameLocator, customer: string, words: string, importance: string): Promise<Locator> {
  await panel.getByRole('combobox', { name: 'Customer' }).fill(customer);
  await panel.getByRole('option', { name: customer }).click();
  await panel.getByRole('textbox', { name: 'What they said' }).fill(words);
  await panel.getByRole('radio', { name: importance }).click();
  await panel.getByRole('button', { name: 'Add feedback' }).click();
  const said = panel.getByRole('listitem').filter({ hasText: words });
  await said.getByText(customer, { exact: true }).waitFor();
  return said;
}
