import { WhereConditions } from '@forge/kvs';
import type { Customer } from '../domain/feedback/customer';
import { nameKey } from '../domain/feedback/name-key';
import { getEntities } from './batch';
import type { Kvs } from './kvs';
import type { TruthRecord } from './truth';

type CustomerRecord = Omit<Customer, 'externalId' | 'segment' | 'owner'> & {
  v: 1;
  nameKey: string;
  /** Not there where the customer has none: an index takes no null. */
  externalId?: string;
  segment?: string;
  owner?: string;
};

export interface CustomerStore {
  /** A customer; for one that was made one with another, that other. Strict. */
  get(id: string): Promise<Customer | null>;
  getMany(ids: readonly string[]): Promise<Map<string, Customer>>;
  /** The customers whose name begins so, at most `limit`, by name; not those that were made one with another. Late: it is a query. */
  find(nameKey: string, limit: number): Promise<Customer[]>;
}

export function makeCustomerStore(kvs: Kvs): CustomerStore {
  const entity = kvs.entity<CustomerRecord>('customer');
  return {
    async get(id) {
      const record = await entity.get(id);
      if (!record) return null;
      const into = record.mergedInto ? await entity.get(record.mergedInto) : undefined;
      return customerOf(into ?? record);
    },
    async getMany(ids) {
      const records = await getEntities<CustomerRecord>(kvs, 'customer', ids);
      return new Map([...records].map(([id, record]) => [id, customerOf(record)]));
    },
    async find(key, limit) {
      const query = entity.query().index('by-name').where(WhereConditions.beginsWith(key));
      const { results } = await query.limit(2 * limit).getMany();
      return results.map(({ value }) => customerOf(value)).filter(({ mergedInto }) => mergedInto === null).slice(0, limit);
    },
  };
}

/** The customer as they are kept, if they are still of version `from` (0: if there is none). */
export function customerRecord(customer: Customer, from: number): TruthRecord {
  const { externalId, segment, owner, ...rest } = customer;
  const known = Object.fromEntries(Object.entries({ externalId, segment, owner }).filter(([, value]) => value !== null));
  return { entity: 'customer', key: customer.id, value: { v: 1, ...rest, ...known, nameKey: nameKey(customer.name) }, from };
}

function customerOf({ v: _, nameKey: __, externalId = null, segment = null, owner = null, ...rest }: CustomerRecord): Customer {
  return { ...rest, externalId, segment, owner };
}
