import { view } from '../kit/backend';

/** The page's own part of the browser's address. */
export interface PageHistory {
  /** The route of the manifest's page: `prioritise`. */
  route: string;
  /** The query string as it is now. */
  readonly search: string;
  /** Writes a query string (`?view=newest`, or empty) without a new step in the browser's history. */
  replace(search: string): void;
}

/** What Jira tells of the page's address; where it tells nothing, that of the first page. */
export async function openPageHistory(): Promise<PageHistory> {
  const history = await view.createHistory().catch(() => null);
  if (!history?.location) return { route: 'prioritise', search: '', replace: () => undefined };
  const { pathname } = history.location;
  const [route] = pathname.split('/').filter(Boolean);
  return {
    route: route ?? 'prioritise',
    get search() {
      return history.location.search ?? '';
    },
    replace(next) {
      if (next !== (history.location.search ?? '')) history.replace(`${history.location.pathname}${next}`);
    },
  };
}
