import { getValues } from './batch';
import type { Kvs } from './kvs';

/** Revenue lives apart from the customer, so that nothing that reads customers meets it. */
export interface RevenueStore {
  /** A year's revenue by customer; of whom nobody said one is missing. Strict. */
  getMany(customers: readonly string[]): Promise<Map<string, number>>;
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
  };
}

export const revenueKey = (customer: string) => `revenue:${customer}`;

/** A revenue as it is kept. */
export function revenueRecord(revenue: number, at: number): RevenueRecord {
  return { v: 1, revenue, at };
}
