import { WhereConditions } from '@forge/kvs';
import { getEntities } from './batch';
import type { Kvs } from './kvs';
import type { TruthRecord } from './truth';

export interface Customer {
  id: string;
  name: string;
}

interface CustomerRecord {
  v: 1;
  id: string;
  name: string;
  nameKey: string;
  at: number;
}

export interface CustomerStore {
  get(id: string): Promise<Customer | null>;
  getMany(ids: readonly string[]): Promise<Map<string, Customer>>;
  /** The customers whose name begins so, at most `limit`, by name. */
  find(nameKey: string, limit: number): Promise<Customer[]>;
}

export function makeCustomerStore(kvs: Kvs): CustomerStore {
  const entity = kvs.entity<CustomerRecord>('customer');
  const read = ({ id, name }: CustomerRecord): Customer => ({ id, name });
  return {
    async get(id) {
      const record = await entity.get(id);
      return record ? read(record) : null;
    },
    async getMany(ids) {
      const records = await getEntities<CustomerRecord>(kvs, 'customer', ids);
      return new Map([...records].map(([id, record]) => [id, read(record)]));
    },
    async find(nameKey, limit) {
      const query = entity.query().index('by-name').where(WhereConditions.beginsWith(nameKey));
      const { results } = await query.limit(limit).getMany();
      return results.map(({ value }) => read(value));
    },
  };
}

/** A new customer; two people adding one name at one moment make one customer. */
export function customerRecord(customer: Customer, nameKey: string, at: number): TruthRecord {
  const value = { v: 1 as const, ...customer, nameKey, at };
  return { entity: 'customer', key: customer.id, value, onlyNew: true };
}
