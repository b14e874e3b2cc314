import { Filter, FilterConditions, WhereConditions } from '@forge/kvs';
import { getEntities } from './batch';
import type { Kvs } from './kvs';
import { orOvertaken, stillVersion, unlessOvertaken } from './still-version';

/** Says that an issue's figures have still to be written: made with the truth, cleared when Jira has them. */
export interface Pending {
  v: 1;
  issue: string;
  shard: string;
  /** From when on the sweep may take it, in seconds since 1970. */
  dueAt: number;
  /** The standing's version whose figures are owed. */
  version: number;
  /** Jira asked to wait until then: who comes earlier leaves it to the event that was given back. */
  notBefore?: number;
}

const SHARDS = 4;
/** The queue has this long before the sweep takes a row for forgotten. */
const PATIENCE = 60;
const MOST_A_PAGE = 100;

/** The row for an issue whose figures are owed. */
export function pendingRow(issue: string, version: number, now: number): Pending {
  return { v: 1, issue, shard: String(Number(issue) % SHARDS), dueAt: now + PATIENCE, version };
}

export interface PendingStore {
  get(issue: string): Promise<Pending | null>;
  /** Asks for an issue's figures to be written again, unless somebody has asked for newer ones meanwhile. */
  ask(issue: string, version: number, now: number): Promise<void>;
  /** Keeps the row until then, unless somebody has asked for newer figures meanwhile. */
  postpone(row: Pending, until: number): Promise<void>;
  /** Clears the row unless somebody has asked for newer figures meanwhile. */
  clear(row: Pending): Promise<void>;
  /** Which of the issues have figures owed. */
  owedAmong(issues: readonly string[]): Promise<ReadonlySet<string>>;
  /** Up to 400 issues whose figures are overdue. */
  due(now: number): Promise<string[]>;
}

export function makePendingStore(kvs: Kvs): PendingStore {
  const entity = kvs.entity<Pending>('pending');
  const dueIn = async (shard: number, now: number) => {
    const query = entity.query().index('by-shard', { partition: [String(shard)] });
    const { results } = await query.where(WhereConditions.lessThanEqualTo(now)).limit(MOST_A_PAGE).getMany();
    return results.map(({ value }) => value.issue);
  };
  return {
    get: async (issue) => (await entity.get(issue)) ?? null,
    async ask(issue, version, now) {
      const none = { entityName: 'pending', conditions: noneAfter(version) };
      await kvs.transact().set(issue, pendingRow(issue, version, now), none).execute().catch(orOvertaken).catch(unlessOvertaken);
    },
    owedAmong: async (issues) => new Set((await getEntities<Pending>(kvs, 'pending', issues)).keys()),
    async postpone(row, until) {
      const of = { entityName: 'pending', conditions: stillVersion<Pending>(row.version) };
      await kvs.transact().set(row.issue, { ...row, notBefore: until }, of).execute().catch(orOvertaken).catch(unlessOvertaken);
    },
    async clear({ issue, version }) {
      const row = { entityName: 'pending', conditions: stillVersion<Pending>(version) };
      await kvs.transact().delete(issue, row).execute().catch(orOvertaken).catch(unlessOvertaken);
    },
    due: async (now) => (await Promise.all([...Array(SHARDS).keys()].map((shard) => dueIn(shard, now)))).flat(),
  };
}

/** That there is no row, or none of a later version. */
function noneAfter(version: number) {
  return new Filter<Pending>().or('version', FilterConditions.notExists()).or('version', FilterConditions.lessThanEqualTo(version));
}
