import { nameKey } from '../../src/domain/feedback/name-key';

/** A customer as typed or chosen: with an id one that is known, without one a name. */
export interface CustomerChoice {
  id?: string;
  name: string;
}

/** The least letters that a search needs. */
export const LEAST_LETTERS = 2;

/**
 * What the list offers for a name: the customers found, and last the name itself as a new customer, unless one of
 * them is called exactly that. Nothing under two letters; no new one before the search has answered (`found` null).
 */
export function hitsFor(name: string, found: readonly { id: string; name: string }[] | null): CustomerChoice[] {
  const typed = name.trim();
  if (typed.length < LEAST_LETTERS || found === null) return [];
  return found.some((customer) => nameKey(customer.name) === nameKey(typed)) ? [...found] : [...found, { name: typed }];
}

/** What the call takes for a choice: its id where it has one. */
export function customerInput(choice: CustomerChoice): { id: string } | { name: string } {
  return choice.id ? { id: choice.id } : { name: choice.name.trim() };
}
