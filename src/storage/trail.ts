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
  /** All rows of an item, newest first. Late: it is a query. */
  whole(issue: string): Promise<Trail[]>;
}

const MOST_A_PAGE = 100;

export function makeTrailStore(kvs: Kvs): TrailStore {
  const entity = kvs.entity<Trail & { v: 1 }>('trail');
  return {
    async newest(issue, limit) {
      const query = entity.query().index('by-issue', { partition: [issue] }).limit(limit);
      const { results } = await query.sort(Sort.DESC).getMany();
      return results.map(({ value }) => value);
    },
    async whole(issue) {
      const found: Trail[] = [];
      let cursor: string | undefined;
      do {
        const query = entity.query().index('by-issue', { partition: [issue] }).limit(MOST_A_PAGE).sort(Sort.DESC);
        const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
        found.push(...page.results.map(({ value }) => value));
        cursor = page.nextCursor;
      } while (cursor);
      return found;
    },
  };
}
