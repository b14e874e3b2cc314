import * as v from 'valibot';
import { defineCall } from '../call';
import { After } from '../parse';
import { authoriseOnCustomers } from './authorise-on-customers';
import { customerEntry, ownersOf } from './customer-entry';

const Input = v.object({ after: After });
const PAGE = 100;

/** A page of customers by name, with revenue. */
export const listCustomers = defineCall('list-customers', Input, async (world, _caller, { after }) => {
  await authoriseOnCustomers(world);
  const page = await world.customers.page(PAGE, after);
  const [revenues, names] = await Promise.all([
    world.revenues.getMany(page.customers.map(({ id }) => id)),
    world.jira.people(ownersOf(page.customers)),
  ]);
  const customers = page.customers.map((customer) => customerEntry(customer, revenues.get(customer.id) ?? null, names));
  return page.next === undefined ? { customers } : { customers, next: page.next };
});
