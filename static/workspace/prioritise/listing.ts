import type { Abilities, Item } from '../../../src/contract';
import type { Trouble } from '../../kit/problem-of';
import type { Terms } from '../../kit/terms';

/** How much of the list has been read. */
export type Reading =
  | { kind: 'reading' }
  | { kind: 'complete' }
  | { kind: 'cancelled' }
  | { kind: 'failed'; trouble: Trouble };

/** What the page has read of a project's items so far. */
export interface Listing extends Terms {
  project: { id: string; key: string; name: string };
  can: Abilities;
  jql: string;
  /** The same with what is done. */
  scope: string;
  items: ReadonlyMap<string, Item>;
  /** Each issue's place in Jira's own order; null until it has been read. */
  ranks: ReadonlyMap<string, number> | null;
  /** No later than that order was read, in seconds since 1970 by the app's clock: what others did since may not be in it. */
  ranksAt: number;
  reading: Reading;
}

/** One reply of `open-prioritise`. */
export type Page = Omit<Listing, 'items' | 'ranks' | 'ranksAt' | 'reading'> & { items: readonly Item[]; waiting: readonly string[]; at: number };

/** The listing that a first page makes. It is never complete: Jira's own order is read after it. */
export function firstListing({ items, project, can, model, objectives, jql, scope, at }: Page): Listing {
  return { project, can, model, objectives, jql, scope, items: new Map(items.map((item) => [item.id, item])), ranks: null, ranksAt: at, reading: { kind: 'reading' } };
}

/**
 * Puts newer readings of items in the place of older ones; what is older than what stands here is dropped. What was
 * read from Jira alone never replaces what the app has checked.
 */
export function withItems(listing: Listing, items: readonly Item[]): Listing {
  if (items.length === 0) return listing;
  const all = new Map(listing.items);
  for (const item of items) {
    const before = all.get(item.id);
    if (!before || replaces(item, before)) all.set(item.id, item);
  }
  return { ...listing, items: all };
}

/**
 * Sets Jira's own order, given as ids from first to last. An item that it does not hold is gone: closed, deleted,
 * moved, or no longer to be seen. `at` is when it was read, by the app's clock; left out: as before.
 */
export function withRanks(listing: Listing, ids: readonly string[], at = listing.ranksAt): Listing {
  const ranks = new Map(ids.map((id, at) => [id, at]));
  const items = new Map([...listing.items].filter(([id]) => ranks.has(id)));
  return { ...listing, ranks, ranksAt: at, items };
}

/** How many items there are in all; null while nobody knows. */
export function totalOf({ ranks }: Listing): number | null {
  return ranks ? ranks.size : null;
}

function replaces(item: Item, before: Item): boolean {
  if (item.state === 'unchecked' && before.state !== 'unchecked') return item.version > before.version;
  return item.version >= before.version;
}
