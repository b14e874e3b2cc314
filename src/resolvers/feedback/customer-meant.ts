import * as v from 'valibot';
import { Invalid } from '../../domain/failure';
import { newCustomer, type Customer } from '../../domain/feedback/customer';
import type { Truth } from '../../storage/truth';
import { idOfName } from '../customers/customer-ids';
import { Name, OwnId } from '../parse';
import type { World } from '../world';

const Known = v.object({ id: OwnId });
const Named = v.object({ name: Name });

/** A customer as a screen means one: by id, or by name one that may be new. */
export const CustomerMeant = v.lazy((meant) => (v.is(v.object({ id: v.unknown() }), meant) ? Known : Named));

/** The customer meant: by id one that exists, by name that customer or a new one. Throws Invalid for an id that there is not. */
export async function customerMeant(
  { customers, ids }: Pick<World, 'customers' | 'ids'>,
  meant: v.InferOutput<typeof CustomerMeant>,
  now: number,
): Promise<{ customer: Customer; truths: Truth[] }> {
  const id = 'id' in meant ? meant.id : idOfName(ids, meant.name);
  const known = await customers.get(id);
  if (known) return { customer: known, truths: [] };
  if ('id' in meant) throw new Invalid('customer', 'customer');
  const customer = newCustomer(id, meant.name, now);
  return { customer, truths: [{ kind: 'customer', customer, from: 0 }] };
}
