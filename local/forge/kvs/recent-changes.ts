import type { Space, StoredRecord } from './stored-record';

const KEPT = 10_000;

/** What the newest changes replaced, for a look at the past. */
export interface RecentChanges {
  /** Notes that a record is about to change; undefined before where there is none yet. */
  note(space: Space, key: string, before: StoredRecord | undefined): void;
  /** The records of a space that changed after a moment (milliseconds), by key, as they were then; undefined for one that was not there. */
  since(space: Space, at: number): Map<string, StoredRecord | undefined>;
}

/** Remembers the newest 10,000 changes; older ones are too long ago for a query to lag behind them. */
export function openRecentChanges(now: () => number): RecentChanges {
  let changes: { at: number; space: Space; key: string; before: StoredRecord | undefined }[] = [];
  return {
    note(space, key, before) {
      changes.push({ at: now(), space, key, before });
      if (changes.length > KEPT * 1.5) changes = changes.slice(-KEPT);
    },
    since(space, at) {
      const found = new Map<string, StoredRecord | undefined>();
      for (let i = changes.length - 1; i >= 0; i -= 1) {
        const change = changes[i];
        if (!change || change.at <= at) break;
        if (change.space === space) found.set(change.key, change.before);
      }
      return found;
    },
  };
}
