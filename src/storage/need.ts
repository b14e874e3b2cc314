import { Sort } from '@forge/kvs';
import type { Kvs } from './kvs';
import type { TruthRecord } from './truth';

/** A theme of feedback in a project, as it is kept. */
export interface StoredNeed {
  id: string;
  project: string;
  name: string;
  at: number;
}

type NeedRecord = StoredNeed & { v: 1; kind: 'need'; scope: string };

export interface NeedStore {
  get(id: string): Promise<StoredNeed | null>;
  /** A project's needs, at most 100, the newest first. Late: it is a query. */
  of(project: string): Promise<StoredNeed[]>;
}

const MOST = 100;

export function makeNeedStore(kvs: Kvs): NeedStore {
  const entity = kvs.entity<NeedRecord>('document');
  return {
    get: async (id) => (await entity.get(keyOf(id))) ?? null,
    async of(project) {
      const query = entity.query().index('by-scope', { partition: ['need', project] }).sort(Sort.DESC).limit(MOST);
      const { results } = await query.getMany();
      return results.map(({ value }) => value);
    },
  };
}

/** A need as it is kept; the same name twice is one. */
export function needRecord(need: StoredNeed): TruthRecord {
  const value: NeedRecord = { v: 1, kind: 'need', scope: need.project, ...need };
  return { entity: 'document', key: keyOf(need.id), value };
}

const keyOf = (id: string) => `need:${id}`;
