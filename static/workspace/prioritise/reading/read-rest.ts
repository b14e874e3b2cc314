import type { Item } from '../../../../src/contract';
import { dayOf, type Day } from '../../../../src/domain/day';
import type { JiraIssue } from '../../../../src/jira/read-issue';
import { problemOf } from '../../../kit/problem-of';
import type { PrioritiseStore } from '../prioritise-store';
import type { CachedList, ItemCache } from './item-cache';
import { uncheckedItem } from './unchecked-item';

/** What reading needs from its world. The calls throw CallFailed. */
export interface ReadingWorld {
  /** Ids of everything found, in the order asked for. */
  readIds(jql: string): Promise<string[]>;
  fetchIssues(ids: readonly string[], take: (issues: JiraIssue[]) => void, going: () => boolean): Promise<void>;
  /** The items of which people said something since then, in seconds, but for the versions at hand. */
  changedSince(since: number, atHand: readonly Item[]): Promise<Item[]>;
  cache: ItemCache;
  /** Seconds since 1970. */
  now(): number;
}

/** Jira compares whole minutes, and shows a change late. */
const OVERLAP_MINUTES = 5;

/**
 * Reads what a listing still lacks into the store, from Jira itself: all ids in Jira's own order, then the issues that
 * neither the first page nor the reader's cache has, or that changed since the cache was made. What Jira no longer
 * shows is gone. Ends when all is read, when a call fails (the store says why), or when somebody set the reading to
 * something else, or began another.
 */
export async function readRest(store: PrioritiseStore, world: ReadingWorld): Promise<void> {
  const { actions } = store;
  const mine = { kind: 'reading' } as const;
  actions.setReading(mine);
  const going = () => store.getState().listing.reading === mine;
  try {
    const at = world.now();
    const { jql } = store.getState().listing;
    if (jql !== '') await readInto(store, world, going);
    if (!going()) return;
    actions.setReading({ kind: 'complete' });
    const { items, model } = store.getState().listing;
    await world.cache.save({ day: dayOf(at), at, model: model.version, items: [...items.values()] });
  } catch (error) {
    if (going()) actions.setReading({ kind: 'failed', trouble: problemOf(error) });
  }
}

async function readInto(store: PrioritiseStore, world: ReadingWorld, going: () => boolean): Promise<void> {
  const { actions } = store;
  const { jql, model } = store.getState().listing;
  const today = dayOf(world.now());
  const cached = usable(await world.cache.load(), today, model.version);
  const [ids, touched, news] = await Promise.all([
    world.readIds(`${jql} ORDER BY Rank`),
    cached ? world.readIds(`${jql} AND updated >= -${minutesSince(cached.at, world.now())}m`) : [],
    cached ? world.changedSince(cached.at, cached.items) : [],
  ]);
  actions.setRanks(ids);
  actions.addItems(stillThere(cached, ids, touched));
  actions.addItems(shownOf(news, ids));
  const { items } = store.getState().listing;
  const missing = ids.filter((id) => !items.has(id));
  await world.fetchIssues(missing, (issues) => actions.addItems(issues.map((issue) => uncheckedItem(issue, model, today))), going);
}

function usable(list: CachedList | null, today: Day, model: number): CachedList | null {
  return list && list.day === today && list.model === model ? list : null;
}

/** Cached items that Jira still shows and that have not changed in Jira since. */
function stillThere(cached: CachedList | null, ids: readonly string[], touched: readonly string[]): Item[] {
  if (!cached) return [];
  const shown = new Set(ids);
  for (const id of touched) shown.delete(id);
  return cached.items.filter(({ id }) => shown.has(id));
}

function shownOf(items: readonly Item[], ids: readonly string[]): Item[] {
  const shown = new Set(ids);
  return items.filter(({ id }) => shown.has(id));
}

function minutesSince(at: number, now: number): number {
  return Math.ceil(Math.max(0, now - at) / 60) + OVERLAP_MINUTES;
}
