import type { CustomerEntry } from '../../../src/contract';
import { nameKey } from '../../../src/domain/feedback/name-key';
import { suggestTiers } from '../../../src/domain/feedback/customer-tiers';
import type { Tier } from '../../../src/domain/feedback/tier';

/** Which customers the table shows. */
export interface CustomerFilter {
  text: string;
  tier: Tier | null;
  segment: string | null;
}

export const NO_FILTER: CustomerFilter = { text: '', tier: null, segment: null };

/** The customers that the filter lets through, by name: each typed word begins a word of the name. */
export function shownCustomers(customers: Iterable<CustomerEntry>, { text, tier, segment }: CustomerFilter): CustomerEntry[] {
  const typed = nameKey(text).split(' ').filter(Boolean);
  const fits = (customer: CustomerEntry) => {
    if ((tier !== null && customer.tier !== tier) || (segment !== null && customer.segment !== segment)) return false;
    if (typed.length === 0) return true;
    const named = nameKey(customer.name).split(/[\s&,./()-]+/);
    return typed.every((start) => named.some((word) => word.startsWith(start)));
  };
  const byName = [...customers].filter(fits).map((customer) => ({ customer, key: nameKey(customer.name) }));
  return byName.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ customer }) => customer);
}

/** The segments there are, by name. */
export function segmentsOf(customers: Iterable<CustomerEntry>): string[] {
  return [...new Set([...customers].flatMap(({ segment }) => segment ?? []))].sort((a, b) => a.localeCompare(b));
}

/** The tiers that revenue suggests, by customer. */
export function suggestionsFor(customers: Iterable<CustomerEntry>): ReadonlyMap<string, Tier> {
  return suggestTiers([...customers].flatMap(({ id, revenue }) => (revenue === null ? [] : [{ id, revenue }])));
}
