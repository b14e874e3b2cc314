import type { CustomerEntry, CustomerInput } from '../../../src/contract';

/** What somebody changes of a customer on the screen. */
export type CustomerEdit = Partial<Omit<CustomerEntry, 'id' | 'version'>>;

/** The edit as the call takes it: of the owner the account id. */
export function inputOf({ owner, ...rest }: CustomerEdit): CustomerInput {
  return owner === undefined ? rest : { ...rest, owner: owner?.accountId ?? null };
}

/** What the same parts say now: the edit that takes it back. */
export function partsOf(customer: CustomerEntry, edit: CustomerEdit): CustomerEdit {
  const parts = Object.keys(edit) as (keyof CustomerEdit)[];
  return Object.fromEntries(parts.map((part) => [part, customer[part]]));
}

/** True when the edit says nothing new. */
export function saysNothing(customer: CustomerEntry, edit: CustomerEdit): boolean {
  const { owner, ...rest } = edit;
  const same = (Object.keys(rest) as (keyof typeof rest)[]).every((part) => customer[part] === rest[part]);
  return same && (owner === undefined || (owner?.accountId ?? null) === (customer.owner?.accountId ?? null));
}
