import type { Abilities, Item } from '../../../src/contract';
import type { Model } from '../../../src/domain/prioritise/model';
import type { Trouble } from '../../kit/problem-of';

/** How much of the list has been read. */
export type Reading =
  | { kind: 'reading' }
  | { kind: 'complete' }
  | { kind: 'cancelled' }
  | { kind: 'failed'; trouble: Trouble };

/** What the page has read of a project's items so far. */
export interface Listing {
  project: { id: string; key: string; name: string };
  can: Abilities;
  model: Model;
  jql: string;
  items: ReadonlyMap<string, Item>;
  /** Where the next page begins; null when all pages are here. */
  next: string | null;
  /** Each issue's place in Jira's own order; null until it has been read. */
  ranks: ReadonlyMap<string, number> | null;
  reading: Reading;
}

/** One reply of `open-prioritise`. */
export type Page = Omit<Listing, 'items' | 'next' | 'ranks' | 'reading'> & { items: readonly Item[]; next?: string };

/** The listing that a first page makes. It is never complete: Jira's own order is read after it. */
export function firstListing(page: Page): Listing {
  const { items, next, ...rest } = page;
  return { ...rest, items: mapOf(items), next: next ?? null, ranks: null, reading: { kind: 'reading' } };
}

/** Adds a page that follows `listing.next`. */
export function withPage(listing: Listing, page: Page): Listing {
  return finished({ ...listing, items: merged(listing.items, page.items), next: page.next ?? null });
}

/** Puts newer readings of items in the place of older ones; what is older than what stands here is dropped. */
export function withItems(listing: Listing, items: readonly Item[]): Listing {
  return { ...listing, items: merged(listing.items, items) };
}

/** Sets Jira's own order, given as ids from first to last. */
export function withRanks(listing: Listing, ids: readonly string[]): Listing {
  return finished({ ...listing, ranks: new Map(ids.map((id, at) => [id, at])) });
}

/** How many items there are in all; null while nobody knows. */
export function totalOf({ items, ranks, next }: Listing): number | null {
  if (next === null) return items.size;
  return ranks ? Math.max(ranks.size, items.size) : null;
}

function finished(listing: Listing): Listing {
  const all = listing.ranks !== null && listing.next === null;
  return all ? { ...listing, reading: { kind: 'complete' } } : listing;
}

function merged(old: ReadonlyMap<string, Item>, items: readonly Item[]): ReadonlyMap<string, Item> {
  const all = new Map(old);
  for (const item of items) {
    const before = all.get(item.id);
    if (!before || item.version >= before.version) all.set(item.id, item);
  }
  return all;
}

function mapOf(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
