import type { Customer } from '../../domain/feedback/customer';
import type { Holders } from '../../domain/feedback/customer-change';
import type { World } from '../world';
import { idOfExternal, idOfName } from './customer-ids';
import type { CustomerSaidInput } from './customer-said';

/** The customers that some names and external ids lead to, with their revenue. */
export interface KnownCustomers {
  holders(said: CustomerSaidInput): Holders;
  revenue(customer: string): number | null;
  /** Takes a customer who was stored into account for what comes after. */
  stored(said: CustomerSaidInput, customer: Customer, revenue: number | null | undefined): void;
}

/** Reads strictly whom what is said may be about, all at once; and the revenue of a customer who is known already. */
export async function knownCustomers(
  { customers, revenues, ids }: Pick<World, 'customers' | 'revenues' | 'ids'>,
  said: readonly CustomerSaidInput[],
  already: readonly Customer[] = [],
): Promise<KnownCustomers> {
  const keysOf = ({ name, externalId }: CustomerSaidInput) => ({
    name: name === undefined ? null : idOfName(ids, name),
    externalId: externalId ? idOfExternal(ids, externalId) : null,
  });
  const asked = said.flatMap((one) => Object.values(keysOf(one))).filter((id) => id !== null);
  const known = await customers.getMany(asked);
  const amounts = new Map(await revenues.getMany([...new Set([...known.values(), ...already].map(({ id }) => id))]));
  return {
    holders(one) {
      const keys = keysOf(one);
      const at = (key: string | null) => (key === null ? null : (known.get(key) ?? null));
      return { name: at(keys.name), externalId: at(keys.externalId) };
    },
    revenue: (customer) => amounts.get(customer) ?? null,
    stored(one, customer, revenue) {
      for (const [key, before] of known) if (before.id === customer.id) known.set(key, customer);
      for (const key of Object.values(keysOf(one))) if (key !== null) known.set(key, customer);
      if (revenue !== undefined && revenue !== null) amounts.set(customer.id, revenue);
      else if (revenue === null) amounts.delete(customer.id);
    },
  };
}
