import { Invalid, Overtaken } from '../failure';
import type { Customer } from './customer';

/**
 * A customer made one with another: from now on they lead to that one. Null when they do already. Throws Invalid when they are the
 * same, or one of them was made one with somebody before, and Overtaken when the first is no longer of that version.
 */
export function mergedCustomer(customer: Customer, version: number, into: Customer, now: number): Customer | null {
  if (customer.id === into.id) throw new Invalid('into', 'mergeSelf');
  if (customer.mergedInto === into.id) return null;
  if (customer.mergedInto !== null) throw new Invalid('customer', 'customerMerged');
  if (into.mergedInto !== null) throw new Invalid('into', 'customerMerged');
  if (customer.version !== version) throw new Overtaken();
  return { ...customer, mergedInto: into.id, at: now, version: version + 1 };
}
