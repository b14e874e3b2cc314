import * as v from 'valibot';
import type { Customer } from '../../domain/feedback/customer';
import { Invalid, NotFound, Overtaken } from '../../domain/failure';
import { defineCall } from '../call';
import { OwnId, Version } from '../parse';
import { authoriseOnCustomers } from './authorise-on-customers';
import { customerEntry, ownersOf } from './customer-entry';
import { CustomerSaidInput } from './customer-said';
import { knownCustomers } from './known-customers';
import { planCustomer, storeCustomer } from './store-customer';

const Input = v.object({ id: v.optional(OwnId), version: v.optional(Version), said: CustomerSaidInput });

/** Adds a customer, or changes one if they still are as they were seen. What says nothing new is stored before. */
export const saveCustomer = defineCall('save-customer', Input, async (world, caller, { id, version, said }) => {
  await authoriseOnCustomers(world);
  const before = id === undefined ? null : await keptCustomer(world.customers.kept(id));
  const known = await knownCustomers(world, [said], before ? [before] : []);
  const planned = planCustomer(world, before ?? known.holders(said).name, said, known);
  const names = await world.jira.people(ownersOf([planned.customer]));
  if (planned.write) {
    if (!before && planned.write.before) throw new Invalid('name', 'nameTaken');
    if (before && before.version !== version) throw new Overtaken();
    await storeCustomer(world, caller, planned);
  }
  return { customer: customerEntry(planned.customer, planned.revenue, names) };
});

/** Throws NotFound for a customer that there is not, or that was made one with another. */
async function keptCustomer(asked: Promise<Customer | null>): Promise<Customer> {
  const customer = await asked;
  if (!customer || customer.mergedInto !== null) throw new NotFound();
  return customer;
}
