import { WhereConditions } from '@forge/kvs';
import type { Customer } from '../domain/feedback/customer';
import { getEntities } from './batch';
import { follow, pointerRecord, withoutPointers, type Pointer } from './customer-pointer';
import { customerOf, customerRecord, type CustomerRecord } from './customer-record';
import type { Kvs } from './kvs';
import { makeOwedFollowing, owedRecord, type OwedFollowing } from './owed-following';
import { revenueKey, revenueRecord } from './revenue';
import { orOvertaken, stillVersion } from './still-version';

/** A customer to be kept, with everything that has to be kept with them. */
export interface CustomerWrite {
  customer: Customer;
  /** The version it was made from; 0: they are new. */
  from: number;
  /** Another customer who has to be of that version still. */
  still: Pick<Customer, 'id' | 'version'> | null;
  /** Whose change it is that what they said has to follow; null: nothing has to. */
  followedFor: string | null;
  /** Ids under which they are found from now on, and no longer. */
  claimed: readonly string[];
  released: readonly string[];
  /** A year's revenue; null takes it away, undefined leaves it. */
  revenue: number | null | undefined;
}

export interface CustomerStore extends OwedFollowing {
  /** A customer; for one that was made one with another, that other. Strict. */
  get(id: string): Promise<Customer | null>;
  /** The same for many, by the ids that were asked. */
  getMany(ids: readonly string[]): Promise<Map<string, Customer>>;
  /** The very customer, even if they were made one with another. Strict. */
  kept(id: string): Promise<Customer | null>;
  /** The customers whose name begins so, at most `limit`, by name; in the place of whoever was made one with another, that other. Late: it is a query. */
  find(nameKey: string, limit: number): Promise<Customer[]>;
  /** Customers by name; a page may hold fewer. Late. */
  page(limit: number, after?: string): Promise<{ customers: Customer[]; next?: string }>;
  /** Keeps a customer in one transaction. Throws Overtaken when they, the other customer or one of the claimed ids are no longer as they were. */
  put(write: CustomerWrite): Promise<void>;
}

export function makeCustomerStore(kvs: Kvs): CustomerStore {
  const entity = kvs.entity<CustomerRecord | Pointer>('customer');
  const read = (ids: readonly string[]) => getEntities<CustomerRecord | Pointer>(kvs, 'customer', [...new Set(ids)]);
  const getMany = async (ids: readonly string[]) => follow(await read(ids), read);
  const keptIn = (results: readonly { value: CustomerRecord | Pointer }[]) => withoutPointers(results.map(({ value }) => value));
  return {
    get: async (id) => (await getMany([id])).get(id) ?? null,
    getMany,
    async kept(id) {
      const record = await entity.get(id);
      return record && 'nameKey' in record ? customerOf(record) : null;
    },
    async find(key, limit) {
      const query = entity.query().index('by-name').where(WhereConditions.beginsWith(key));
      const { results } = await query.limit(2 * limit).getMany();
      const found = await follow(new Map(keptIn(results).map((record) => [record.id, record])), read);
      const once = new Map([...found.values()].map((customer) => [customer.id, customer]));
      return [...once.values()].slice(0, limit);
    },
    async page(limit, after) {
      const query = entity.query().index('by-name').limit(limit);
      const { results, nextCursor } = await (after === undefined ? query : query.cursor(after)).getMany();
      const customers = keptIn(results).map(customerOf).filter(({ mergedInto }) => mergedInto === null);
      return nextCursor ? { customers, next: nextCursor } : { customers };
    },
    put: (write) => put(kvs, write),
    ...makeOwedFollowing(kvs),
  };
}

async function put(kvs: Kvs, { customer, from, still, followedFor, claimed, released, revenue }: CustomerWrite): Promise<void> {
  const { id: own, at } = customer;
  const transaction = kvs.transact();
  const { value } = customerRecord(customer, from);
  transaction.set(own, value, { entityName: 'customer', conditions: stillVersion<CustomerRecord>(from) });
  if (still) transaction.check(still.id, { entityName: 'customer', conditions: stillVersion<CustomerRecord>(still.version) });
  if (followedFor !== null) {
    const row = owedRecord(customer, followedFor);
    transaction.set(row.key, row.value, { entityName: row.entity });
  }
  for (const id of claimed) {
    transaction.set(id, pointerRecord(id, customer).value, { entityName: 'customer', conditions: stillVersion<Pointer>(0) });
  }
  for (const id of released) transaction.delete(id, { entityName: 'customer' });
  if (revenue === null) transaction.delete(revenueKey(own));
  else if (revenue !== undefined) transaction.set(revenueKey(own), revenueRecord(revenue, at));
  await transaction.execute().catch(orOvertaken);
}
