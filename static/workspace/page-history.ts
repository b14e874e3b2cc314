import { view } from '../kit/backend';
import { historyOver } from './history-over';
import type { Walk } from './walk';

/** The page's own part of the browser's address, and its steps in the browser's history. */
export interface PageHistory extends Pick<Walk, 'listen'> {
  /** The route of the manifest's page: `prioritise`. */
  readonly route: string;
  /** The query string as it is now. */
  readonly search: string;
  /** Writes a query string (`?view=newest`, or empty) without a new step in the browser's history. */
  replace(search: string): void;
  /** Writes a query string as a new step, from which the browser's Back leads to what stands now. */
  push(search: string): void;
  /** Writes a query string and gives up the step it stands at: goes back where the page made that step, else writes in its place. */
  leave(search: string): void;
}

/** What Jira tells of the page's address; where it tells nothing, that of the first page. */
export async function openPageHistory(): Promise<PageHistory> {
  const history = await view.createHistory().catch(() => null);
  return historyOver(history?.location ? history : null);
}
