import type { CustomerEntry } from '../../contract';
import type { Customer } from '../../domain/feedback/customer';

/** A customer as the screens show them; an owner whom Jira does not show has an empty name. */
export function customerEntry(customer: Customer, revenue: number | null, names: ReadonlyMap<string, string>): CustomerEntry {
  const { id, name, tier, segment, externalId, version } = customer;
  const owner = customer.owner === null ? null : { accountId: customer.owner, name: names.get(customer.owner) ?? '' };
  return { id, name, tier, segment, owner, externalId, revenue, version };
}

/** The account ids of those who look after some customers. */
export function ownersOf(customers: readonly Customer[]): string[] {
  return customers.flatMap(({ owner }) => owner ?? []);
}
