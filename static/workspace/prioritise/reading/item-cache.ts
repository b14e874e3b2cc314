import { get, set } from 'idb-keyval';
import type { Item } from '../../../../src/contract';
import type { Day } from '../../../../src/domain/day';

/** What a reader's own browser keeps of a list, to read only what has changed when they open it again. */
export interface CachedList {
  /** The UTC day of the figures: on another day they have faded, and all is read anew. */
  day: Day;
  /** When it was read, in seconds since 1970. */
  at: number;
  /** The model's version that it was read for. */
  model: number;
  items: readonly Item[];
}

/** A reader's list as their browser keeps it; a browser that keeps nothing has none. */
export interface ItemCache {
  load(): Promise<CachedList | null>;
  save(list: CachedList): Promise<void>;
}

const FORM = 2;

/** The cache of one reader and project. Whatever goes wrong with it costs time, never the page. */
export function openItemCache(reader: string, project: string): ItemCache {
  const key = `worth:${FORM}:${reader}:${project}`;
  return {
    load: () => get<CachedList>(key).then((list) => list ?? null, () => null),
    save: (list) => set(key, list).catch(() => undefined),
  };
}
