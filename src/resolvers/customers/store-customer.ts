import type { Customer } from '../../domain/feedback/customer';
import { changeOf, type CustomerChange } from '../../domain/feedback/customer-change';
import type { Caller } from '../call';
import type { World } from '../world';
import { idOfExternal, idOfName } from './customer-ids';
import type { CustomerSaidInput } from './customer-said';
import type { KnownCustomers } from './known-customers';

/** What saying something of a customer comes to; `write` is null when it says nothing new. */
export interface PlannedCustomer {
  customer: Customer;
  revenue: number | null;
  write: { change: CustomerChange; before: Customer | null; revenue: number | null | undefined } | null;
}

/** Works out what is to be stored of a customer (`before` null: a new one), and throws what `changeOf` throws. */
export function planCustomer(world: Pick<World, 'ids' | 'now'>, before: Customer | null, said: CustomerSaidInput, known: KnownCustomers): PlannedCustomer {
  const { revenue, ...rest } = said;
  const id = before?.id ?? idOfName(world.ids, said.name ?? '');
  const now = world.now();
  const was = before ? known.revenue(before.id) : null;
  const changed = changeOf(before, id, rest, known.holders(said), now);
  const newRevenue = revenue === undefined || revenue === was ? undefined : revenue;
  if (!changed && newRevenue === undefined) return { customer: before!, revenue: was, write: null };
  const change = changed ?? unchanged(before!, now);
  return { customer: change.customer, revenue: newRevenue === undefined ? was : newRevenue, write: { change, before, revenue: newRevenue } };
}

/** Revenue alone is said: the customer's version grows, so that whoever saw the old figure is told. */
function unchanged(before: Customer, now: number): CustomerChange {
  return { customer: { ...before, at: now, version: before.version + 1 }, from: before.version, claims: { name: false, externalId: false }, follow: false };
}

/** Stores what was planned, in one transaction, and has what they said follow. Throws Overtaken when somebody was faster. */
export async function storeCustomer(world: World, caller: Caller, { write }: PlannedCustomer): Promise<void> {
  if (!write) return;
  const { change, before, revenue } = write;
  const { customer, from, claims, follow } = change;
  const claimed = [
    ...(claims.name ? [idOfName(world.ids, customer.name)] : []),
    ...(claims.externalId ? [idOfExternal(world.ids, customer.externalId!)] : []),
  ];
  const given = before?.externalId && before.externalId !== customer.externalId ? [idOfExternal(world.ids, before.externalId)] : [];
  const released = given.filter((id) => id !== customer.id);
  await world.customers.put({ customer, from, still: null, claimed, released, revenue, followedFor: follow ? caller : null });
  if (follow) await world.followers.push([customer.id]);
}
