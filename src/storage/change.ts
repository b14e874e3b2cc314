import { Filter, FilterConditions } from '@forge/kvs';
import { Overtaken } from '../domain/failure';
import type { Standing } from '../domain/prioritise/standing';
import type { Kvs } from './kvs';
import { kvsCode } from './kvs-code';
import { pendingRow } from './pending';
import { moreKey, toRecords, type StandingRecord } from './standing-records';
import { recordOf, type Truth, type TruthRecord } from './truth';

/** What somebody said, with the standing it leads to: all of it is stored or nothing is. */
export interface Change {
  /** The standing after it, its version one above `from`. */
  standing: Standing;
  /** The version that the change was made from; 0 when there was no standing. */
  from: number;
  truths: readonly Truth[];
  /** Whether the issue's figures have to be written again. */
  figures: boolean;
}

export interface ChangeStore {
  /** Stores a change in one transaction. Throws Overtaken when `from` is no longer the version. */
  commit(change: Change): Promise<void>;
}

export function makeChangeStore(kvs: Kvs): ChangeStore {
  return {
    async commit({ standing, from, truths, figures }) {
      const { issue } = standing;
      const { main, more } = toRecords(standing);
      const transaction = kvs.transact();
      transaction.set(issue, main, { entityName: 'standing', conditions: isStill(from) });
      if (more) transaction.set(moreKey(issue), more, { entityName: 'standing' });
      if (figures) transaction.set(issue, pendingRow(issue, standing.version, standing.at), { entityName: 'pending' });
      for (const { entity, key, value, onlyNew } of truths.map(recordOf)) {
        transaction.set(key, value, onlyNew ? { entityName: entity, conditions: isNew() } : { entityName: entity });
      }
      await transaction.execute().catch(orOvertaken);
    },
  };
}

function isStill(version: number) {
  const still = version === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(version);
  return new Filter<StandingRecord>().and('version', still);
}

function isNew() {
  return new Filter<TruthRecord['value']>().and('at', FilterConditions.notExists());
}

function orOvertaken(error: unknown): never {
  const code = kvsCode(error);
  if (code?.includes('CONDITION') || code?.includes('CONFLICT')) throw new Overtaken();
  throw error;
}
