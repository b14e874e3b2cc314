import { WhereConditions } from '@forge/kvs';
import type { Standing } from '../domain/prioritise/standing';
import { getEntities } from './batch';
import type { Kvs } from './kvs';
import { fromRecords, moreKey, type MoreVoices, type StandingRecord } from './standing-records';

/** Reads what everybody has said of items: strictly, never from a query. */
export interface StandingStore {
  get(issue: string): Promise<Standing | null>;
  /** By issue; an item of which nobody has said anything is missing. */
  getMany(issues: readonly string[]): Promise<Map<string, Standing>>;
  /** A project's items changed at or after `since` (seconds), the oldest first. Late: it is a query. `next` is the cursor of the page after. */
  changedSince(project: string, since: number, limit: number, after?: string): Promise<ChangedPage>;
}

/** What a query of changes found. */
export interface ChangedPage {
  changed: { issue: string; version: number }[];
  next?: string;
}

export function makeStandingStore(kvs: Kvs): StandingStore {
  const entity = kvs.entity<StandingRecord | MoreVoices>('standing');
  return {
    async get(issue) {
      const main = (await entity.get(issue)) as StandingRecord | undefined;
      if (!main) return null;
      return fromRecords(main, main.more ? ((await entity.get(moreKey(issue))) as MoreVoices | undefined) : undefined);
    },
    async changedSince(project, since, limit, after) {
      const query = entity.query().index('by-project', { partition: [project] });
      const page = query.where(WhereConditions.greaterThanEqualTo(since)).limit(limit);
      const { results, nextCursor } = await (after === undefined ? page : page.cursor(after)).getMany();
      const changed = results.map(({ value }) => value as StandingRecord);
      const read = { changed: changed.map(({ issue, version }) => ({ issue, version })) };
      return nextCursor ? { ...read, next: nextCursor } : read;
    },
    async getMany(issues) {
      const mains = await getEntities<StandingRecord>(kvs, 'standing', issues);
      const overflowing = [...mains.values()].filter(({ more }) => more).map(({ issue }) => moreKey(issue));
      const mores = await getEntities<MoreVoices>(kvs, 'standing', overflowing);
      return new Map([...mains].map(([issue, main]) => [issue, fromRecords(main, mores.get(moreKey(issue)))]));
    },
  };
}
