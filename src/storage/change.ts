import { Filter, FilterConditions } from '@forge/kvs';
import { Invalid } from '../domain/failure';
import type { Standing } from '../domain/prioritise/standing';
import type { Kvs } from './kvs';
import { pendingRow } from './pending';
import { fit, moreKey, toRecords, type StandingRecord } from './standing-records';
import { orOvertaken, stillVersion } from './still-version';
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
  /** Stores a change in one transaction. Throws Overtaken when `from` is no longer the version, Invalid when so many have spoken of the item that no more fits. */
  commit(change: Change): Promise<void>;
}

export function makeChangeStore(kvs: Kvs): ChangeStore {
  return {
    async commit({ standing, from, truths, figures }) {
      const { issue } = standing;
      const records = toRecords(standing);
      if (!fit(records)) throw new Invalid('issue', 'crowd');
      const { main, more } = records;
      const transaction = kvs.transact();
      transaction.set(issue, main, { entityName: 'standing', conditions: stillVersion<StandingRecord>(from) });
      if (more) transaction.set(moreKey(issue), more, { entityName: 'standing' });
      if (figures) transaction.set(issue, pendingRow(issue, standing.version, standing.at), { entityName: 'pending' });
      for (const { entity, key, value, onlyNew } of truths.map(recordOf)) {
        transaction.set(key, value, onlyNew ? { entityName: entity, conditions: isNew() } : { entityName: entity });
      }
      await transaction.execute().catch(orOvertaken);
    },
  };
}

function isNew() {
  return new Filter<TruthRecord['value']>().and('at', FilterConditions.notExists());
}
