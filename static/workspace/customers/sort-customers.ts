import type { CustomerEntry } from '../../../src/contract';
import { nameKey } from '../../../src/domain/feedback/name-key';
import { TIERS, type Tier } from '../../../src/domain/feedback/tier';
import { ownerName } from './table/cell-text';
import type { ColumnId } from './table/columns';

/** A column that the table can be ordered by. */
export type SortedColumn = Exclude<ColumnId, 'menu'>;

export interface CustomerSort {
  by: SortedColumn;
  descending: boolean;
}

export const BY_NAME: CustomerSort = { by: 'name', descending: false };

/** What is known beside the customers themselves. */
interface Beside {
  /** How many feedbacks are theirs, by customer; null before it is known. */
  asks: ReadonlyMap<string, number> | null;
  suggestions: ReadonlyMap<string, Tier>;
}

/** Customers that stand by name, by another column; equal ones stay by name, and those of whom nobody has said it come last, whichever way. */
export function sortCustomers(byName: readonly CustomerEntry[], { by, descending }: CustomerSort, beside: Beside): CustomerEntry[] {
  const keyed = byName.map((customer) => ({ customer, key: keyOf(customer, by, beside) }));
  const way = descending ? -1 : 1;
  return keyed.sort((a, b) => (a.key === null || b.key === null ? Number(a.key === null) - Number(b.key === null) : way * compared(a.key, b.key))).map(({ customer }) => customer);
}

/** What a press on a column's head asks for: figures from the most, words from A; pressed again, the other way. */
export function pressedSort(now: CustomerSort, by: SortedColumn): CustomerSort {
  if (now.by === by) return { by, descending: !now.descending };
  return { by, descending: by === 'asks' || by === 'revenue' };
}

function keyOf(customer: CustomerEntry, by: SortedColumn, { asks, suggestions }: Beside): string | number | null {
  switch (by) {
    case 'name': return nameKey(customer.name);
    case 'tier': return TIERS.indexOf(customer.tier);
    case 'segment': return customer.segment === null ? null : nameKey(customer.segment);
    case 'owner': return customer.owner === null ? null : nameKey(ownerName(customer));
    case 'asks': return asks && (asks.get(customer.id) ?? 0);
    case 'revenue': return customer.revenue;
    case 'suggested': return suggestions.has(customer.id) ? TIERS.indexOf(suggestions.get(customer.id)!) : null;
  }
}

function compared(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
