import type { CustomerEntry } from '../../../../src/contract';

/** A customer of whom only the name is known, but for what is said otherwise. */
export function aCustomer(more: Partial<CustomerEntry> = {}): CustomerEntry {
  const name = more.name ?? 'Oakline Climate';
  return { id: name, name, tier: 'standard', segment: null, owner: null, externalId: null, revenue: null, version: 1, ...more };
}
