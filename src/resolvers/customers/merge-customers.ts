import * as v from 'valibot';
import { mergedCustomer } from '../../domain/feedback/customer-merge';
import { NotFound } from '../../domain/failure';
import { defineCall } from '../call';
import { OwnId, Version } from '../parse';
import { authoriseOnCustomers } from './authorise-on-customers';
import { customerEntry, ownersOf } from './customer-entry';

const Input = v.object({ customer: OwnId, version: Version, into: OwnId });

/** Makes a customer one with another. The other's tier, segment, owner and revenue stay theirs; what the first said follows. */
export const mergeCustomers = defineCall('merge-customers', Input, async (world, caller, { customer: asked, version, into: other }) => {
  await authoriseOnCustomers(world);
  const [customer, into] = await Promise.all([world.customers.kept(asked), world.customers.kept(other)]);
  if (!customer || !into) throw new NotFound();
  const merged = mergedCustomer(customer, version, into, world.now());
  const [revenues, names] = await Promise.all([world.revenues.getMany([into.id]), world.jira.people(ownersOf([into]))]);
  if (merged) {
    await world.customers.put({ customer: merged, from: version, still: into, claimed: [], released: [], revenue: undefined, followedFor: caller });
    await world.followers.push([customer.id]);
  }
  return { customer: customerEntry(into, revenues.get(into.id) ?? null, names) };
});
