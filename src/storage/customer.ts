import { WhereConditions } from '@forge/kvs';
import type { Customer } from '../domain/feedback/customer';
import { nameKey } from '../domain/feedback/name-key';
import { USUAL_TIER } from '../domain/feedback/tier';
import { Overtaken } from '../domain/failure';
import { getEntities } from './batch';
import type { Kvs } from './kvs';
import { revenueKey, revenueRecord } from './revenue';
import { orOvertaken, stillVersion } from './still-version';
import type { TruthRecord } from './truth';

/** As the store keeps them; customers from before there were tiers have neither tier nor version. */
type CustomerRecord = Pick<Customer, 'id' | 'name' | 'at'> & Partial<Pick<Customer, 'tier' | 'mergedInto' | 'version'>> & {
  v: 1;
  nameKey: string;
  /** Not there where the customer has none: an index takes no null. */
  externalId?: string;
  segment?: string;
  owner?: string;
};

type Versioned = CustomerRecord & { version: number };

/** What a former name and an external id are: they lead to the customer who has them. */
interface Pointer {
  v: 1;
  id: string;
  mergedInto: string;
  at: number;
  version: 1;
}

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

/** A customer to be kept, with everything that has to be kept with them. */
export interface CustomerWrite {
  customer: Customer;
  /** The version it was made from; 0: they are new. */
  from: number;
  /** Whose change it is that what they said has to follow; null: nothing has to. */
  followedFor: string | null;
  /** Ids under which they are found from now on, and no longer. */
  claimed: readonly string[];
  released: readonly string[];
  /** A year's revenue; null takes it away, undefined leaves it. */
  revenue: number | null | undefined;
}

export interface CustomerStore {
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
  /** Keeps a customer in one transaction. Throws Overtaken when they, or one of the claimed ids, are no longer as they were. */
  put(write: CustomerWrite): Promise<void>;
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

export function makeCustomerStore(kvs: Kvs): CustomerStore {
  const entity = kvs.entity<CustomerRecord | Pointer>('customer');
  const pending = kvs.entity<OwedRow>('pending');
  const read = (ids: readonly string[]) => getEntities<CustomerRecord | Pointer>(kvs, 'customer', [...new Set(ids)]);
  const getMany = async (ids: readonly string[]) => follow(await read(ids), read);
  const listed = (records: readonly { value: CustomerRecord | Pointer }[]) => records.flatMap(({ value }) => ('nameKey' in value ? value : []));
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
      const found = await follow(new Map(listed(results).map((record) => [record.id, record])), read);
      const once = new Map([...found.values()].map((customer) => [customer.id, customer]));
      return [...once.values()].slice(0, limit);
    },
    async page(limit, after) {
      const query = entity.query().index('by-name').limit(limit);
      const { results, nextCursor } = await (after === undefined ? query : query.cursor(after)).getMany();
      const customers = listed(results).map(customerOf).filter(({ mergedInto }) => mergedInto === null);
      return nextCursor ? { customers, next: nextCursor } : { customers };
    },
    put: (write) => put(kvs, write),
    async owed(id) {
      const row = await pending.get(owedKey(id));
      return row ? { version: row.version, by: row.by, since: row.dueAt - PATIENCE } : null;
    },
    async overdue(now) {
      const query = pending.query().index('by-shard', { partition: [SHARD] });
      const { results } = await query.where(WhereConditions.lessThanEqualTo(now)).limit(MOST_A_PAGE).getMany();
      return results.map(({ value }) => value.issue);
    },
    async settled(id, version) {
      const still = { entityName: 'pending', conditions: stillVersion<OwedRow>(version) };
      await kvs.transact().delete(owedKey(id), still).execute().catch(orOvertaken).catch(unlessOvertaken);
    },
  };
}

async function put(kvs: Kvs, { customer, from, followedFor: by, claimed, released, revenue }: CustomerWrite): Promise<void> {
  const { id: own, at, version } = customer;
  const transaction = kvs.transact();
  const value: Versioned = { ...customerRecord(customer, from).value, version };
  transaction.set(own, value, { entityName: 'customer', conditions: stillVersion<Versioned>(from) });
  if (by !== null) {
    const row: OwedRow = { v: 1, issue: own, shard: SHARD, dueAt: at + PATIENCE, version, by };
    transaction.set(owedKey(own), row, { entityName: 'pending' });
  }
  for (const id of claimed) {
    const pointer: Pointer = { v: 1, id, mergedInto: own, at, version: 1 };
    transaction.set(id, pointer, { entityName: 'customer', conditions: stillVersion<Pointer>(0) });
  }
  for (const id of released) transaction.delete(id, { entityName: 'customer' });
  if (revenue === null) transaction.delete(revenueKey(own));
  else if (revenue !== undefined) transaction.set(revenueKey(own), revenueRecord(revenue, at));
  await transaction.execute().catch(orOvertaken);
}

const owedKey = (id: string) => `customer:${id}`;

function unlessOvertaken(error: unknown): void {
  if (!(error instanceof Overtaken)) throw error;
}

/** Each record as the customer that it leads to. */
async function follow(
  records: ReadonlyMap<string, CustomerRecord | Pointer>,
  read: (ids: readonly string[]) => Promise<Map<string, CustomerRecord | Pointer>>,
): Promise<Map<string, Customer>> {
  const ends = new Map(records);
  for (;;) {
    const leading = [...ends].flatMap(([id, { mergedInto }]) => (mergedInto ? [[id, mergedInto] as const] : []));
    if (leading.length === 0) break;
    const next = await read(leading.map(([, to]) => to));
    for (const [id, to] of leading) {
      const record = next.get(to);
      if (record) ends.set(id, record);
      else ends.delete(id);
    }
  }
  return new Map([...ends].flatMap(([id, record]) => ('nameKey' in record ? [[id, customerOf(record)] as const] : [])));
}

/** The customer as they are kept, if they are still of version `from` (0: if there is none). */
export function customerRecord(customer: Customer, from: number) {
  const { externalId, segment, owner, ...rest } = customer;
  const known = Object.fromEntries(Object.entries({ externalId, segment, owner }).filter(([, value]) => value !== null));
  const value: CustomerRecord = { v: 1, ...rest, ...known, nameKey: nameKey(customer.name) };
  return { entity: 'customer', key: customer.id, value, from } satisfies TruthRecord;
}

function customerOf({ id, name, at, tier, mergedInto, version, externalId, segment, owner }: CustomerRecord): Customer {
  const rest = { segment: segment ?? null, owner: owner ?? null, externalId: externalId ?? null };
  return { id, name, at, tier: tier ?? USUAL_TIER, ...rest, mergedInto: mergedInto ?? null, version: version ?? 0 };
}
