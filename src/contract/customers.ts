import type { PartChange } from '../domain/feedback/customer-change';
import type { Tier } from '../domain/feedback/tier';
import type { Person, Reply } from './reply';

/** A customer as those see it who may see revenue. */
export interface CustomerEntry {
  id: string;
  name: string;
  tier: Tier;
  segment: string | null;
  /** Who looks after them: a Jira user. */
  owner: Person | null;
  /** Their id elsewhere (a CRM, or a Jira reporter). */
  externalId: string | null;
  /** A year's revenue in the site's own currency; null: nobody said. */
  revenue: number | null;
  version: number;
}

/** What is said of a customer; what is left out stays as it is. */
export interface CustomerInput {
  name?: string;
  tier?: string;
  segment?: string | null;
  owner?: string | null;
  externalId?: string | null;
  revenue?: number | null;
}

/** A part of a customer that becomes another; an owner by account id, null where nothing is said. */
export type CustomerPartChange = PartChange<keyof CustomerInput>;

/** What became of one row of an import: what is changed by which parts, and a broken one by which field and rule. */
export type ImportedRow =
  | { row: number; done: 'added' | 'same'; id: string }
  | { row: number; done: 'changed'; id: string; changes: CustomerPartChange[] }
  | { row: number; done: 'broken'; field: string; rule: string };

export type CustomerCalls = {
  /**
   * A page of customers by name, and a page of revenues by customer: the two are kept apart, and a revenue may come before or
   * after its customer. A page may hold fewer, or none, and still have a next one. Needs the global permission See customer revenue.
   */
  'list-customers': (input: { after?: string }) => Reply<{ customers: Omit<CustomerEntry, 'revenue'>[]; revenues: Record<string, number>; next?: string }>;
  /** Adds a customer (without `id`; sent twice it is added once) or changes one of that version. A new tier or name moves the figures of what they ask for, in the background. Needs See customer revenue. */
  'save-customer': (input: { id?: string; version?: number; said: CustomerInput }) => Reply<{ customer: CustomerEntry }>;
  /** Up to 50 rows of a file; a row is known by its external id, else by its name. Sending it again changes nothing. `try`: nothing is stored, and the answer says what would be. Needs See customer revenue. */
  'import-customers': (input: { rows: { row: number; said: CustomerInput }[]; try: boolean }) => Reply<{ rows: ImportedRow[] }>;
  /** Makes two customers one: all that the first said is the second's from then on, in the background. Needs See customer revenue. */
  'merge-customers': (input: { customer: string; version: number; into: string }) => Reply<{ customer: CustomerEntry }>;
  /** Whether the reader has See customer revenue. */
  'see-customers': (input: Record<string, never>) => Reply<{ may: boolean }>;
};
