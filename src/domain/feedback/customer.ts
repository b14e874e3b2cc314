import { USUAL_TIER, type Tier } from './tier';

/** Whoever the work is for; never a user of Jira's. */
export interface Customer {
  id: string;
  name: string;
  tier: Tier;
  segment: string | null;
  /** The account id of the person who looks after them. */
  owner: string | null;
  /** Their id elsewhere: in a CRM, or `jira:<accountId>` of a reporter. */
  externalId: string | null;
  /** The customer that they were made one with: all they say is that one's. */
  mergedInto: string | null;
  /** When they were last written, in seconds since 1970. */
  at: number;
  /** Grows by one with each write; the next write checks it. */
  version: number;
}

/** A customer of whom nothing but the name is known. */
export function newCustomer(id: string, name: string, at: number, externalId: string | null = null): Customer {
  return { id, name: plainName(name), tier: USUAL_TIER, segment: null, owner: null, externalId, mergedInto: null, at, version: 1 };
}

/** A name as it is kept: one kind of space, none around it. */
export function plainName(name: string): string {
  return name.trim().replace(/\s+/g, ' ');
}
