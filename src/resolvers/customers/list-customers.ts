import * as v from 'valibot';
import { Invalid } from '../../domain/failure';
import { defineCall } from '../call';
import { After } from '../parse';
import { authoriseOnCustomers } from './authorise-on-customers';
import { listedCustomer, ownersOf } from './customer-entry';

const Input = v.object({ after: After });
const PAGE = 100;

/** How far the two lists are read: a cursor, or null where there is no more. */
const Places = v.object({ customers: v.nullable(v.string()), revenues: v.nullable(v.string()) });

/** A page of customers by name and a page of revenues, side by side: 10,000 customers cost some hundred queries. */
export const listCustomers = defineCall('list-customers', Input, async (world, _caller, { after }) => {
  await authoriseOnCustomers(world);
  const at = after === undefined ? undefined : placesIn(after);
  const [some, money] = await Promise.all([
    at?.customers === null ? { customers: [] } : world.customers.page(PAGE, at?.customers),
    at?.revenues === null ? { revenues: new Map<string, number>() } : world.revenues.page(PAGE, at?.revenues),
  ]);
  const names = await world.jira.people(ownersOf(some.customers));
  const customers = some.customers.map((customer) => listedCustomer(customer, names));
  const next = { customers: nextOf(some), revenues: nextOf(money) };
  const page = { customers, revenues: Object.fromEntries(money.revenues) };
  return next.customers === null && next.revenues === null ? page : { ...page, next: JSON.stringify(next) };
});

function nextOf(page: object): string | null {
  return 'next' in page && typeof page.next === 'string' ? page.next : null;
}

function placesIn(after: string): v.InferOutput<typeof Places> {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Places), after);
  if (!read.success) throw new Invalid('after', 'shape');
  return read.output;
}
