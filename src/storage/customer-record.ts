import type { Customer } from '../domain/feedback/customer';
import { nameKey } from '../domain/feedback/name-key';
import type { TruthRecord } from './truth';

/** A customer as the store keeps them. */
export type CustomerRecord = Pick<Customer, 'id' | 'name' | 'tier' | 'mergedInto' | 'at' | 'version'> & {
  v: 1;
  nameKey: string;
  /** Not there where the customer has none: an index takes no null. */
  externalId?: string;
  segment?: string;
  owner?: string;
};

/** The customer as they are kept, if they are still of version `from` (0: if there is none). */
export function customerRecord(customer: Customer, from: number) {
  const { externalId, segment, owner, ...rest } = customer;
  const known = Object.fromEntries(Object.entries({ externalId, segment, owner }).filter(([, value]) => value !== null));
  const value: CustomerRecord = { v: 1, ...rest, ...known, nameKey: nameKey(customer.name) };
  return { entity: 'customer', key: customer.id, value, from } satisfies TruthRecord;
}

/** The customer that a record keeps. */
export function customerOf({ id, name, at, tier, mergedInto, version, externalId, segment, owner }: CustomerRecord): Customer {
  return { id, name, at, tier, segment: segment ?? null, owner: owner ?? null, externalId: externalId ?? null, mergedInto, version };
}
