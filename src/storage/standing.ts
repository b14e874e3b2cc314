import type { Standing } from '../domain/prioritise/standing';
import { getEntities } from './batch';
import type { Kvs } from './kvs';
import { fromRecords, moreKey, type MoreVoices, type StandingRecord } from './standing-records';

/** Reads what everybody has said of items: strictly, never from a query. */
export interface StandingStore {
  get(issue: string): Promise<Standing | null>;
  /** By issue; an item of which nobody has said anything is missing. */
  getMany(issues: readonly string[]): Promise<Map<string, Standing>>;
}

export function makeStandingStore(kvs: Kvs): StandingStore {
  const entity = kvs.entity<StandingRecord | MoreVoices>('standing');
  return {
    async get(issue) {
      const main = (await entity.get(issue)) as StandingRecord | undefined;
      if (!main) return null;
      return fromRecords(main, main.more ? ((await entity.get(moreKey(issue))) as MoreVoices | undefined) : undefined);
    },
    async getMany(issues) {
      const mains = await getEntities<StandingRecord>(kvs, 'standing', issues);
      const overflowing = [...mains.values()].filter(({ more }) => more).map(({ issue }) => moreKey(issue));
      const mores = await getEntities<MoreVoices>(kvs, 'standing', overflowing);
      return new Map([...mains].map(([issue, main]) => [issue, fromRecords(main, mores.get(moreKey(issue)))]));
    },
  };
}
