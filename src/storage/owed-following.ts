import { WhereConditions } from '@forge/kvs';
import type { Customer } from '../domain/feedback/customer';
import type { Kvs } from './kvs';
import { orOvertaken, stillVersion, unlessOvertaken } from './still-version';

/** Says that what a customer said has still to follow them: made with the customer, cleared when all has. */
interface OwedRow {
  v: 1;
  issue: string;
  shard: typeof SHARD;
  /** From when on the sweep may take it, in seconds since 1970. */
  dueAt: number;
  version: number;
  /** Who changed the customer. */
  by: string;
}

/** The part of the store of customers that is about what has still to follow them. */
export interface OwedFollowing {
  /** Which version of a customer what they said has still to follow, who made it and when; null: all has. Strict. */
  owed(id: string): Promise<{ version: number; by: string; since: number } | null>;
  /** Up to 100 customers for whom that is overdue. Late. */
  overdue(now: number): Promise<string[]>;
  /** Says that all has followed the customer of that version; nothing when they changed meanwhile. */
  settled(id: string, version: number): Promise<void>;
}

/** The partition of the pending rows that are about customers. */
const SHARD = 'customers';
/** The queue has this long before the sweep takes a row for forgotten. */
const PATIENCE = 180;
const MOST_A_PAGE = 100;

const keyOf = (customer: string) => `customer:${customer}`;

/** The row for a customer as somebody has just changed them. */
export function owedRecord({ id, at, version }: Customer, by: string) {
  const value: OwedRow = { v: 1, issue: id, shard: SHARD, dueAt: at + PATIENCE, version, by };
  return { entity: 'pending', key: keyOf(id), value } as const;
}

export function makeOwedFollowing(kvs: Kvs): OwedFollowing {
  const entity = kvs.entity<OwedRow>('pending');
  return {
    async owed(id) {
      const row = await entity.get(keyOf(id));
      return row ? { version: row.version, by: row.by, since: row.dueAt - PATIENCE } : null;
    },
    async overdue(now) {
      const query = entity.query().index('by-shard', { partition: [SHARD] });
      const { results } = await query.where(WhereConditions.lessThanEqualTo(now)).limit(MOST_A_PAGE).getMany();
      return results.map(({ value }) => value.issue);
    },
    async settled(id, version) {
      const still = { entityName: 'pending', conditions: stillVersion<OwedRow>(version) };
      await kvs.transact().delete(keyOf(id), still).execute().catch(orOvertaken).catch(unlessOvertaken);
    },
  };
}
