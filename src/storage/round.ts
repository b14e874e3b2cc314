import { Sort } from '@forge/kvs';
import type { Round } from '../domain/rounds/round';
import { ballotKey, type Ballot } from './ballot';
import type { Kvs } from './kvs';
import { orOvertaken, stillVersion } from './still-version';

export interface RoundStore {
  /** Strict. */
  get(id: string): Promise<Round | null>;
  /** The newest 20 of a project, newest first. Late: it is a query. */
  newest(project: string): Promise<Round[]>;
  /** Keeps a round, and the ballot that changes it; both or neither. Throws Overtaken when `from` (0: there is none) is no longer the version. */
  put(round: Round, from: number, ballot?: Ballot): Promise<void>;
}

interface RoundRecord {
  v: 1;
  kind: 'round';
  scope: string;
  owner: string;
  at: number;
  version: number;
  state: Round;
}

const NEWEST = 20;

export function makeRoundStore(kvs: Kvs): RoundStore {
  const rounds = kvs.entity<RoundRecord>('document');
  return {
    get: async (id) => (await rounds.get(keyOf(id)))?.state ?? null,
    async newest(project) {
      const query = rounds.query().index('by-scope', { partition: ['round', project] }).sort(Sort.DESC).limit(NEWEST);
      const { results } = await query.getMany();
      return results.map(({ value }) => value.state);
    },
    async put(round, from, ballot) {
      const { id, project, by, startedAt, version } = round;
      const record: RoundRecord = { v: 1, kind: 'round', scope: project, owner: by, at: startedAt, version, state: round };
      const transaction = kvs.transact().set(keyOf(id), record, { entityName: 'document', conditions: stillVersion<RoundRecord>(from) });
      if (ballot) transaction.set(ballotKey(ballot), { v: 1, ...ballot }, { entityName: 'ballot' });
      await transaction.execute().catch(orOvertaken);
    },
  };
}

const keyOf = (id: string) => `round:${id}`;
