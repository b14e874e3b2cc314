import { Filter, FilterConditions } from '@forge/kvs';
import { Invalid } from '../domain/failure';
import type { Standing } from '../domain/prioritise/standing';
import type { Kvs } from './kvs';
import { pendingRow } from './pending';
import { fit, moreKey, toRecords } from './standing-records';
import { orOvertaken, stillVersion } from './still-version';
import { recordOf, type Truth, type TruthRecord } from './truth';

/** What somebody said, with the standings it leads to: all of it is stored or nothing is. */
export interface Change {
  standings: readonly {
    /** The standing after it, its version one above `from`. */
    standing: Standing;
    /** The version that the change was made from; 0 when there was no standing. */
    from: number;
    /** Whether the issue's figures have to be written again. */
    figures: boolean;
  }[];
  truths: readonly Truth[];
}

export interface ChangeStore {
  /**
   * Stores a change in one transaction. Throws Overtaken when a version is no longer the one it was made from, Invalid when so
   * many have spoken of an item that no more fits, or when the change is too large for one transaction.
   */
  commit(change: Change): Promise<void>;
}

type Write = Omit<TruthRecord, 'entity'> & { entity: string };
interface Versioned {
  at: number;
  version: number;
}

/** The platform takes so many operations in one transaction. */
const MOST_OPERATIONS = 25;

export function makeChangeStore(kvs: Kvs): ChangeStore {
  return {
    async commit({ standings, truths }) {
      const writes = [...standings.flatMap(standingWrites), ...truths.map(recordOf)];
      if (writes.length > MOST_OPERATIONS) throw new Invalid('feedback', 'tooMuch');
      const transaction = kvs.transact();
      for (const { entity: entityName, key, value, from } of writes) {
        if (value === null) transaction.delete(key, { entityName });
        else if (from === undefined) transaction.set(key, value, { entityName });
        else transaction.set<Versioned>(key, value as TruthRecord['value'] & Versioned, { entityName, conditions: conditionOf(from) });
      }
      await transaction.execute().catch(orOvertaken);
    },
  };
}

function standingWrites({ standing, from, figures }: Change['standings'][number]): Write[] {
  const { issue } = standing;
  const records = toRecords(standing);
  if (!fit(records)) throw new Invalid('issue', 'crowd');
  const { main, more } = records;
  return [
    { entity: 'standing', key: issue, value: main, from },
    ...(more ? [{ entity: 'standing', key: moreKey(issue), value: more }] : []),
    ...(figures ? [{ entity: 'pending', key: issue, value: pendingRow(issue, standing.version, standing.at) }] : []),
  ];
}

/** That a record is still of a version; of version 0, that there is none: every record has a time. */
function conditionOf(from: number) {
  if (from > 0) return stillVersion<Versioned>(from);
  return new Filter<Versioned>().and('at', FilterConditions.notExists());
}
