import { createStore, type StoreApi } from 'zustand/vanilla';
import type { JiraIssue } from '../../../../src/jira/read-issue';
import type { PrioritiseStore } from '../prioritise-store';
import { newsOf, withNews, type JiraNews } from './jira-news';

/** What watching needs from its world. The calls throw CallFailed. */
export interface WatchWorld {
  readIds(jql: string): Promise<string[]>;
  fetchIssues(ids: readonly string[], take: (issues: JiraIssue[]) => void, going: () => boolean): Promise<void>;
  /** Reads what the listing lacks, and drops what Jira no longer shows. */
  read(): void;
  /** Seconds since 1970. */
  now(): number;
}

/** Knows what has changed in Jira since the page was read, and takes it in when the reader says so. */
export interface JiraWatch {
  store: StoreApi<JiraNews>;
  look(): Promise<void>;
  refresh(): void;
}

/** More are not looked at one by one; the reader is told of those. */
const MOST = 200;

/** Watches a project's epics, done ones included (`scope` is their JQL), from `since` on. */
export function watchJira(page: PrioritiseStore, scope: string, since: number, world: WatchWorld): JiraWatch {
  const store = createStore<JiraNews>(() => ({ since, news: new Map() }));
  return {
    store,
    async look() {
      if (scope === '' || page.getState().listing.reading.kind !== 'complete') return;
      const minutes = Math.ceil(Math.max(0, world.now() - store.getState().since) / 60) + 1;
      const ids = await world.readIds(`${scope} AND updated >= -${minutes}m`);
      const issues: JiraIssue[] = [];
      await world.fetchIssues(ids.slice(0, MOST), (some) => issues.push(...some), () => true);
      store.setState({ news: newsOf(issues, page.getState().listing.items) });
    },
    refresh() {
      page.actions.addItems(withNews(page.getState().listing.items, store.getState().news));
      store.setState({ since: world.now(), news: new Map() });
      world.read();
    },
  };
}
