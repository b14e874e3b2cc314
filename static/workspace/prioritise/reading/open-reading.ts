import type { Item } from '../../../../src/contract';
import { call } from '../../../kit/backend';
import type { PrioritiseStore } from '../prioritise-store';
import { fetchIssues } from './fetch-issues';
import { createItemChecker, type ItemChecker } from './item-checker';
import { openItemCache } from './item-cache';
import { JIRA } from './jira-of-page';
import { readIds } from './read-ids';
import { readRest, type ReadingWorld } from './read-rest';
import { watchJira, type JiraWatch } from './watch-jira';
import { knownVersions, type Look } from './use-changes';

/** What one open page reads with. */
export interface PageReading {
  /** Reads what the listing still lacks. */
  read(): void;
  look: Look;
  checker: ItemChecker;
  watch: JiraWatch;
}

const now = () => Math.floor(Date.now() / 1000);

/** Opens the reading of a project's list for one reader (their account id), first read at `readAt` (seconds), into a store. */
export function openReading(store: PrioritiseStore, project: string, reader: string, readAt: number): PageReading {
  const take = (items: Item[]) => store.actions.addItems(items);
  const look: Look = (since, known) => readChanges(project, since, known);
  const world: ReadingWorld = {
    readIds: (jql: string) => readIds(JIRA, jql),
    fetchIssues: (ids, take, going) => fetchIssues(JIRA, ids, take, going),
    changedSince: async (since, atHand) => (await look(since, knownVersions([...atHand, ...store.getState().listing.items.values()]))).items,
    cache: openItemCache(reader, project),
    now,
  };
  const check = async (issues: string[]) => (await call('check-items', { issues })).items;
  const later = (work: () => void, milliseconds: number) => void setTimeout(work, milliseconds);
  const read = () => void readRest(store, world);
  const { scope } = store.getState().listing;
  const watch = watchJira(store, scope, readAt, { ...world, read });
  return { read, look, checker: createItemChecker({ check, take, later }), watch };
}

/** What people said of a project's items since then (seconds), all pages of it. Throws CallFailed. */
async function readChanges(project: string, since: number, known: Record<string, number>): Promise<{ items: Item[]; at: number }> {
  const items: Item[] = [];
  let at: number | undefined;
  let after: string | undefined;
  do {
    const page = await call('changed-since', { project, since, known, ...(after === undefined ? {} : { after }) });
    items.push(...page.items);
    at ??= page.at;
    after = page.next;
  } while (after !== undefined);
  return { items, at };
}
