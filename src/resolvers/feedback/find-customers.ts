import * as v from 'valibot';
import { nameKey } from '../../domain/feedback/name-key';
import { Invalid } from '../../domain/failure';
import { authoriseOnIssue, authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id } from '../parse';

const text = v.pipe(v.string('text'), v.maxLength(120, 'text'));
const Input = v.lazy((input) => (v.is(v.object({ issue: v.unknown() }), input) ? v.object({ issue: Id, text }) : v.object({ project: Id, text })));
const LEAST = 2;
const MOST = 10;

/** Customers whose name begins so, names only; for whoever may comment on the issue or in the project. */
export const findCustomers = defineCall('find-customers', Input, async (world, _caller, input) => {
  const key = nameKey(input.text);
  if (key.length < LEAST) throw new Invalid('text', 'text');
  if ('issue' in input) await authoriseOnIssue(world, input.issue, 'ADD_COMMENTS');
  else await authoriseOnProject(world, input.project, 'ADD_COMMENTS');
  const customers = await world.customers.find(key, MOST);
  return { customers: customers.map(({ id, name }) => ({ id, name })) };
});
