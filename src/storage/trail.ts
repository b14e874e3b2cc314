import { Sort } from '@forge/kvs';
import type { Trail } from '../domain/prioritise/trail';
import type { Kvs } from './kvs';
import type { TruthRecord } from './truth';

/** One row of the trail; `id` tells apart what happened in the same second. */
export function trailRecord(trail: Trail, id: string): TruthRecord {
  return { entity: 'trail', key: `${trail.issue}:${trail.at}:${id}`, value: { v: 1, ...trail } };
}

export interface TrailStore {
  /** The newest rows of an item, newest first. */
  newest(issue: string, limit: number): Promise<Trail[]>;
}

export function makeTrailStore(kvs: Kvs): TrailStore {
  const entity = kvs.entity<Trail & { v: 1 }>('trail');
  return {
    async newest(issue, limit) {
      const query = entity.query().index('by-issue', { partition: [issue] }).limit(limit);
      const { results } = await query.sort(Sort.DESC).getMany();
      return results.map(({ value }) => value);
    },
  };
}
