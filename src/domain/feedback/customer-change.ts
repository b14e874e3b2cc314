import { Invalid } from '../failure';
import { newCustomer, plainName, type Customer } from './customer';
import { nameKey } from './name-key';
import type { Tier } from './tier';

/** What is said of a customer; what is left out stays as it is. */
export interface CustomerSaid {
  name?: string | undefined;
  tier?: Tier | undefined;
  segment?: string | null | undefined;
  owner?: string | null | undefined;
  externalId?: string | null | undefined;
}

/** Whom a name and an external id lead to: the customer who has it, or had it, or was made one with whoever had it. */
export interface Holders {
  name: Customer | null;
  externalId: Customer | null;
}

/** A customer as somebody wants them. */
export interface CustomerChange {
  customer: Customer;
  /** The version it was made from; 0: they are new. */
  from: number;
  /** Whether the name, or the external id, leads to them only from now on. */
  claims: { name: boolean; externalId: boolean };
  /** Whether what they said has to be told who they are now: their name or tier changed. */
  follow: boolean;
}

/**
 * The change that leads from a customer (null: there is none yet, and `id` is theirs) to what is said of them, or null when that
 * says nothing new. Throws Invalid when the name or the external id is somebody else's, or a new one has no name.
 */
export function changeOf(before: Customer | null, id: string, said: CustomerSaid, holders: Holders, now: number): CustomerChange | null {
  if (!before && said.name === undefined) throw new Invalid('name', 'name');
  const plain = before ?? newCustomer(id, said.name!, now);
  const customer: Customer = { ...plain, ...definedOf(said), at: now, version: before ? before.version + 1 : 1 };
  customer.name = plainName(customer.name);
  const [othersName, othersId] = [holders.name, holders.externalId].map((holder) => holder !== null && holder.id !== customer.id);
  if (othersName && said.name !== undefined && said.name !== before?.name) throw new Invalid('name', 'nameTaken');
  if (othersId && customer.externalId !== null && customer.externalId !== before?.externalId) throw new Invalid('externalId', 'externalIdTaken');
  if (before && changedParts(before, customer).length === 0) return null;
  return {
    customer,
    from: before?.version ?? 0,
    claims: {
      name: before !== null && holders.name === null && nameKey(customer.name) !== nameKey(before.name),
      externalId: holders.externalId === null && customer.externalId !== null && customer.externalId !== (before?.externalId ?? null),
    },
    follow: before !== null && (before.tier !== customer.tier || before.name !== customer.name),
  };
}

/**
 * What a row of a file says of the customer it was found to be: a name or an external id that leads to them already says nothing
 * new, so that a former name does not come back. Throws Invalid when the row's external id shows that another of the same name is meant.
 */
export function rowSays(before: Customer, said: CustomerSaid, holders: Holders): CustomerSaid {
  const { name, externalId, ...rest } = said;
  const former = holders.name?.id === before.id && nameKey(name ?? before.name) !== nameKey(before.name);
  const known = holders.externalId?.id === before.id;
  if (externalId && !known && before.externalId !== null && externalId !== before.externalId) throw new Invalid('name', 'nameTaken');
  return { ...rest, ...(former ? {} : { name }), ...(known ? {} : { externalId }) };
}

/** What a customer has that can be said of them. */
const CUSTOMER_PARTS = ['name', 'tier', 'segment', 'owner', 'externalId'] as const;

/** A part of a customer that is another than it was; null: it is not said. */
export interface PartChange<Part extends string = (typeof CUSTOMER_PARTS)[number]> {
  part: Part;
  from: string | number | null;
  to: string | number | null;
}

/** The parts that differ between a customer before and after. */
export function changedParts(before: Customer, after: Customer): PartChange[] {
  return CUSTOMER_PARTS.filter((part) => before[part] !== after[part]).map((part) => ({ part, from: before[part], to: after[part] }));
}

function definedOf(said: CustomerSaid): Partial<Customer> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
