import type { Customer } from '../domain/feedback/customer';
import { customerOf, type CustomerRecord } from './customer-record';
import type { TruthRecord } from './truth';

/** What a former name and an external id are: they lead to the customer who has them. */
export interface Pointer {
  v: 1;
  id: string;
  mergedInto: string;
  at: number;
  version: 1;
}

/** Has an id lead to a customer, if it leads to nobody. */
export function pointerRecord(id: string, { id: mergedInto, at }: Pick<Customer, 'id' | 'at'>) {
  const value: Pointer = { v: 1, id, mergedInto, at, version: 1 };
  return { entity: 'customer', key: id, value, from: 0 } satisfies TruthRecord;
}

/** The records that keep customers, without those that only lead to one. */
export function withoutPointers(records: readonly (CustomerRecord | Pointer)[]): CustomerRecord[] {
  return records.flatMap((record) => ('nameKey' in record ? record : []));
}

type Records = ReadonlyMap<string, CustomerRecord | Pointer>;

/** How far a record was followed, and the ids on the way. */
interface Way {
  from: string;
  record: CustomerRecord | Pointer;
  been: readonly string[];
}

/**
 * The customer that each record leads to, by the ids of the records. `read` is asked once a step for all of them. Whoever leads
 * to nobody, or back to where they have been, is missing.
 */
export async function follow(records: Records, read: (ids: readonly string[]) => Promise<Records>): Promise<Map<string, Customer>> {
  const found = new Map<string, Customer>();
  let ways: readonly Way[] = [...records].map(([from, record]) => ({ from, record, been: [from] }));
  while (ways.length > 0) {
    for (const { from, record } of ways) if ('nameKey' in record && record.mergedInto === null) found.set(from, customerOf(record));
    const going = ways.flatMap(({ from, record: { mergedInto: to }, been }) => (to === null || been.includes(to) ? [] : { from, to, been: [...been, to] }));
    if (going.length === 0) break;
    const next = await read(going.map(({ to }) => to));
    ways = going.flatMap(({ from, to, been }) => {
      const record = next.get(to);
      return record ? { from, record, been } : [];
    });
  }
  return found;
}
