import type { CustomerEntry } from '../../contract';
import type { Customer } from '../../domain/feedback/customer';

/** A customer as the screens show them, but for revenue; an owner whom Jira does not show has an empty name. */
export function listedCustomer(customer: Customer, names: ReadonlyMap<string, string>): Omit<CustomerEntry, 'revenue'> {
  const { id, name, tier, segment, externalId, version } = customer;
  const owner = customer.owner === null ? null : { accountId: customer.owner, name: names.get(customer.owner) ?? '' };
  return { id, name, tier, segment, owner, externalId, version };
}

/** The same with revenue. */
export function customerEntry(customer: Customer, revenue: number | null, names: ReadonlyMap<string, string>): CustomerEntry {
  return { ...listedCustomer(customer, names), revenue };
}

/** The account ids of those who look after some customers. */
export function ownersOf(customers: readonly Customer[]): string[] {
  return customers.flatMap(({ owner }) => owner ?? []);
}
