import { openJournal } from '../journal';
import type { Entity, Manifest } from '../manifest';
import { BY_KEY, openEntityIndex, type OpenIndex } from './entity-index';
import { openRecentChanges } from './recent-changes';
import type { Entry } from './sorted-entries';
import type { Change, Space, StoredRecord } from './stored-record';

/** The app's records, in memory and on disk. It trusts its caller: the rules of the platform are checked above it. */
export interface KvsStore {
  /** The record, unless it is missing or has expired. */
  get(space: Space, key: string): StoredRecord | undefined;
  /** All changes or, when the process dies, none. */
  write(changes: readonly Change[]): void;
  /**
   * The entries of a partition in ascending order, expired ones too, good until the next change; none for an index that is
   * not declared. As they were at the moment `seenAt` (milliseconds), now when left out.
   */
  entries(space: Space, index: string, partition: readonly unknown[], seenAt?: number): readonly Entry[];
  /** True when the record's time to live is over. */
  expired(record: StoredRecord): boolean;
}

/**
 * Opens the store of `file` (JSON lines, one write a line; null: memory only) with the manifest's indexes. `now` is in
 * milliseconds; while `full` says so, writes throw DiskFull.
 */
export function openKvsStore(file: string | null, entities: Manifest['entities'], now: () => number, full = () => false): KvsStore {
  const spaces = new Map<Space, Map<string, StoredRecord>>();
  const indexes = new Map<Space, Map<string, OpenIndex>>([...entities.values()].map((entity) => [`entity:${entity.name}`, openIndexes(entity)]));
  const indexesOf = (name: Space) => indexes.get(name) ?? indexes.set(name, openIndexes()).get(name)!;
  const space = (name: Space) => spaces.get(name) ?? spaces.set(name, new Map()).get(name)!;
  const recent = openRecentChanges(now);
  const expired = (record: StoredRecord) => record.expiresAt !== undefined && record.expiresAt <= now();

  const apply = (change: Change) => {
    const records = space(change.space);
    const key = 'put' in change ? change.put.key : change.remove;
    const old = records.get(key);
    const open = [...indexesOf(change.space).values()];
    if (old) open.forEach((index) => index.remove(old));
    records.delete(key);
    if (!('put' in change)) return;
    records.set(key, change.put);
    open.forEach((index) => index.put(change.put));
  };

  const journal = openJournal<Change[]>(
    file,
    (changes) => changes.forEach(apply),
    () => allPuts(spaces, expired),
    full,
  );
  return {
    get(name, key) {
      const record = space(name).get(key);
      return record && !expired(record) ? record : undefined;
    },
    write(changes) {
      if (changes.length === 0) return;
      journal.append([...changes]);
      for (const change of changes) {
        const key = 'put' in change ? change.put.key : change.remove;
        recent.note(change.space, key, space(change.space).get(key));
        apply(change);
      }
    },
    entries(name, index, partition, seenAt) {
      const open = indexesOf(name).get(index);
      if (!open) return [];
      return seenAt === undefined ? open.entries(partition) : open.entriesBefore(partition, recent.since(name, seenAt));
    },
    expired,
  };
}

function openIndexes(entity?: Entity): Map<string, OpenIndex> {
  return new Map([BY_KEY, ...(entity?.indexes.values() ?? [])].map((index) => [index.name, openEntityIndex(index)]));
}

function* allPuts(
  spaces: ReadonlyMap<Space, ReadonlyMap<string, StoredRecord>>,
  expired: (record: StoredRecord) => boolean,
): Generator<Change[]> {
  for (const [space, records] of spaces) {
    for (const put of records.values()) if (!expired(put)) yield [{ space, put }];
  }
}
