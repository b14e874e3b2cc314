import { compareValues } from './condition';
import type { StoredRecord } from './stored-record';

/** A record's place in an index: ordered by range value, then by key. */
export interface Entry {
  range: unknown;
  record: StoredRecord;
}

/** The order of an index: range value, then key. */
export function compareEntries(a: Entry, b: Entry): number {
  return compareValues(a.range, b.range) || compareValues(a.record.key, b.record.key);
}

/** How many of the entries, which are in ascending order, come before those where `reached` begins to hold. */
export function countBefore(entries: readonly Entry[], reached: (entry: Entry) => boolean): number {
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (reached(entries[middle] as Entry)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Beyond so many changes it is quicker to sort anew than to put each in its place. */
const FEW = 500;

/** Entries that stay in order while records come and go. Changes wait until somebody looks. */
export class SortedEntries {
  private sorted: Entry[] = [];
  private readonly byKey = new Map<string, Entry>();
  private readonly added = new Map<string, Entry>();
  private readonly removed: Entry[] = [];

  put(entry: Entry): void {
    const { key } = entry.record;
    this.remove(key);
    this.byKey.set(key, entry);
    this.added.set(key, entry);
  }

  remove(key: string): void {
    const old = this.byKey.get(key);
    if (!old) return;
    this.byKey.delete(key);
    if (!this.added.delete(key)) this.removed.push(old);
  }

  /** All entries in ascending order, good until the next change. */
  all(): readonly Entry[] {
    if (this.added.size + this.removed.length > FEW) this.sorted = [...this.byKey.values()].sort(compareEntries);
    else {
      for (const entry of this.removed) this.sorted.splice(this.placeOf(entry), 1);
      for (const entry of this.added.values()) this.sorted.splice(this.placeOf(entry), 0, entry);
    }
    this.added.clear();
    this.removed.length = 0;
    return this.sorted;
  }

  private placeOf(entry: Entry): number {
    return countBefore(this.sorted, (one) => compareEntries(one, entry) >= 0);
  }
}
