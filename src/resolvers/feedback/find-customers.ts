import * as v from 'valibot';
import { nameKey } from '../../domain/feedback/name-key';
import { Invalid } from '../../domain/failure';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { Id } from '../parse';

const Input = v.object({ issue: Id, text: v.pipe(v.string('text'), v.maxLength(120, 'text')) });
const LEAST = 2;
const MOST = 10;

/** Customers whose name begins so, names only; for whoever may comment on the issue. */
export const findCustomers = defineCall('find-customers', Input, async (world, _caller, { issue, text }) => {
  const key = nameKey(text);
  if (key.length < LEAST) throw new Invalid('text', 'text');
  await authoriseOnIssue(world, issue, 'ADD_COMMENTS');
  return { customers: await world.customers.find(key, MOST) };
});
