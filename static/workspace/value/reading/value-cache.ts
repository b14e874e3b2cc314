import { get, set } from 'idb-keyval';
import type { Day } from '../../../../src/domain/day';
import type { ReadIssue } from './read-issue';
import type { Said } from './read-value';

/** What a reader's own browser keeps of a project's issues, to read only what has changed when they open it again. */
export interface CachedIssues {
  /** The UTC day of the figures: on another day they have faded, and all is read anew. */
  day: Day;
  /** When it was read, in seconds since 1970. */
  at: number;
  /** The version of the model's figures that it was read for. */
  model: number;
  /** What was asked for: other item types are another question. */
  scope: string;
  issues: readonly ReadIssue[];
  /** What the app said of them, of all until `saidAt`, in seconds since 1970 by the app's clock; 0 when it has not said all yet. */
  said: readonly Said[];
  saidAt: number;
}

export interface ValueCache {
  load(): Promise<CachedIssues | null>;
  save(kept: CachedIssues): Promise<void>;
}

const FORM = 2;

/** The cache of one reader and project. Whatever goes wrong with it costs time, never the page. */
export function openValueCache(reader: string, project: string): ValueCache {
  const key = `worth-value:${FORM}:${reader}:${project}`;
  return {
    load: () => get<CachedIssues>(key).then((kept) => kept ?? null, () => null),
    save: (kept) => set(key, kept).catch(() => undefined),
  };
}
