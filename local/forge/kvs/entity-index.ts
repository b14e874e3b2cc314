import type { EntityIndex } from '../manifest';
import { compareValues } from './condition';
import type { StoredRecord } from './stored-record';

/** A record's place in an index: ordered by range value, then by key. */
export interface Entry {
  range: unknown;
  record: StoredRecord;
}

/** The records of one entity under one index. A record that lacks one of the index's attributes is not in it. */
export interface OpenIndex {
  put(record: StoredRecord): void;
  remove(record: StoredRecord): void;
  /** The entries of a partition in ascending order. */
  entries(partition: readonly unknown[]): readonly Entry[];
}

interface Partition {
  byKey: Map<string, Entry>;
  /** Null after a change, until somebody asks. */
  sorted: Entry[] | null;
}

/** An empty index over the attributes that the manifest declares for it. */
export function openEntityIndex(index: EntityIndex): OpenIndex {
  const partitions = new Map<string, Partition>();
  return {
    put(record) {
      const place = placeOf(index, record);
      if (place === undefined) return;
      const partition = partitions.get(place.partition) ?? { byKey: new Map(), sorted: null };
      partitions.set(place.partition, partition);
      partition.byKey.set(record.key, { range: place.range, record });
      partition.sorted = null;
    },
    remove(record) {
      const place = placeOf(index, record);
      const partition = place && partitions.get(place.partition);
      if (!partition) return;
      partition.byKey.delete(record.key);
      partition.sorted = null;
    },
    entries(values) {
      const partition = partitions.get(JSON.stringify(values));
      if (!partition) return [];
      partition.sorted ??= [...partition.byKey.values()].sort(compareEntries);
      return partition.sorted;
    },
  };
}

/** The order of an index: range value, then key. */
export function compareEntries(a: Entry, b: Entry): number {
  return compareValues(a.range, b.range) || compareValues(a.record.key, b.record.key);
}

function placeOf(index: EntityIndex, record: StoredRecord): { partition: string; range: unknown } | undefined {
  const row = record.value as Readonly<Record<string, unknown>>;
  const partition = index.partition.map((name) => row[name]);
  const rangeName = index.range[0];
  const range = rangeName === undefined ? record.key : row[rangeName];
  if (range === undefined || partition.includes(undefined)) return undefined;
  return { partition: JSON.stringify(partition), range };
}
