import type { EntityIndex } from '../manifest';
import { SortedEntries, type Entry } from './sorted-entries';
import type { StoredRecord } from './stored-record';

/** The records of one space under one index. A record that lacks one of the index's attributes is not in it. */
export interface OpenIndex {
  put(record: StoredRecord): void;
  remove(record: StoredRecord): void;
  /** The entries of a partition in ascending order, good until the next change. */
  entries(partition: readonly unknown[]): readonly Entry[];
  /** The same with some records, by key, as they were: undefined for one that was not there. */
  entriesBefore(partition: readonly unknown[], records: ReadonlyMap<string, StoredRecord | undefined>): readonly Entry[];
}

/** The index that needs no declaration: all records of a space in the order of their keys. */
export const BY_KEY: EntityIndex = { name: 'by-key', partition: [], range: [] };

/** An empty index over the attributes that the manifest declares for it. */
export function openEntityIndex(index: EntityIndex): OpenIndex {
  const partitions = new Map<string, SortedEntries>();
  const entries = (values: readonly unknown[]) => partitions.get(JSON.stringify(values))?.all() ?? [];
  return {
    put(record) {
      const place = placeOf(index, record);
      if (place === undefined) return;
      const partition = partitions.get(place.partition) ?? new SortedEntries();
      partitions.set(place.partition, partition);
      partition.put({ range: place.range, record });
    },
    remove(record) {
      const place = placeOf(index, record);
      if (place) partitions.get(place.partition)?.remove(record.key);
    },
    entries,
    entriesBefore(values, records) {
      const before = openEntityIndex(index);
      for (const { record } of entries(values)) if (!records.has(record.key)) before.put(record);
      for (const record of records.values()) if (record) before.put(record);
      return before.entries(values);
    },
  };
}

function placeOf(index: EntityIndex, record: StoredRecord): { partition: string; range: unknown } | undefined {
  if (index === BY_KEY) return { partition: '[]', range: record.key };
  const row = record.value as Readonly<Record<string, unknown>>;
  const partition = index.partition.map((name) => row[name]);
  const rangeName = index.range[0];
  const range = rangeName === undefined ? record.key : row[rangeName];
  if (range === undefined || partition.includes(undefined)) return undefined;
  return { partition: JSON.stringify(partition), range };
}
