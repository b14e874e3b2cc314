import { WhereConditions } from '@forge/kvs';
import { getValues } from './batch';
import type { Kvs } from './kvs';

/** Revenue lives apart from the customer, so that nothing that reads customers meets it. */
export interface RevenueStore {
  /** A year's revenue by customer; of whom nobody said one is missing. Strict. */
  getMany(customers: readonly string[]): Promise<Map<string, number>>;
  /** The same for all customers, page by page in no order: far fewer reads than by id. Late: it is a query. */
  page(limit: number, after?: string): Promise<{ revenues: Map<string, number>; next?: string }>;
}

interface RevenueRecord {
  v: 1;
  revenue: number;
  at: number;
}

export function makeRevenueStore(kvs: Kvs): RevenueStore {
  return {
    async getMany(customers) {
      const records = await getValues<RevenueRecord>(kvs, customers.map(revenueKey));
      return new Map(customers.flatMap((id) => {
        const record = records.get(revenueKey(id));
        return record ? [[id, record.revenue] as const] : [];
      }));
    },
    async page(limit, after) {
      const query = kvs.query().where('key', WhereConditions.beginsWith(PREFIX)).limit(limit);
      const { results, nextCursor } = await (after === undefined ? query : query.cursor(after)).getMany<RevenueRecord>();
      const revenues = new Map(results.map(({ key, value }) => [key.slice(PREFIX.length), value.revenue]));
      return nextCursor ? { revenues, next: nextCursor } : { revenues };
    },
  };
}

const PREFIX = 'revenue:';

export const revenueKey = (customer: string) => `${PREFIX}${customer}`;

/** A revenue as it is kept. */
export function revenueRecord(revenue: number, at: number): RevenueRecord {
  return { v: 1, revenue, at };
}
