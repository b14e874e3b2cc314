import type { Side } from './condition';
import { compareEntries, countBefore, type Entry } from './sorted-entries';
import type { StoredRecord } from './stored-record';

/** Which entries a page may hold: those in the range, after the cursor's place in the direction asked for. */
export interface Cut {
  sideOf: Side | undefined;
  after: Entry | undefined;
  descending: boolean;
  /** Of entries. */
  size: number;
  expired(record: StoredRecord): boolean;
}

/** A page of entries that are in ascending order, in the direction asked for, and whether there is more. Looks at no others. */
export function cutPage(entries: readonly Entry[], { sideOf, after, descending, size, expired }: Cut): { page: Entry[]; more: boolean } {
  let from = sideOf ? countBefore(entries, ({ range }) => sideOf(range) >= 0) : 0;
  let to = sideOf ? countBefore(entries, ({ range }) => sideOf(range) > 0) : entries.length;
  if (after && descending) to = Math.min(to, countBefore(entries, (one) => compareEntries(one, after) >= 0));
  else if (after) from = Math.max(from, countBefore(entries, (one) => compareEntries(one, after) > 0));
  const page: Entry[] = [];
  for (let at = 0; at < to - from; at += 1) {
    const entry = entries[descending ? to - 1 - at : from + at] as Entry;
    if (expired(entry.record)) continue;
    if (page.length === size) return { page, more: true };
    page.push(entry);
  }
  return { page, more: false };
}
