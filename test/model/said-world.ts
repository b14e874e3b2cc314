import type { Feedback } from '../../src/domain/feedback/feedback';
import type { Tier } from '../../src/domain/feedback/tier';
import { emptyStanding, type Standing } from '../../src/domain/prioritise/standing';
import type { ItemChange } from '../../src/domain/prioritise/trail';
import { FIRST_VERSION, type SettingsVersion } from '../../src/domain/settings/settings';
import type { PersonName } from '../support/local-jira';
import { KNOWN_CUSTOMERS } from './step';

export interface SaidComment {
  id: string;
  feedback: string;
  author: PersonName;
  words: string;
  internal: boolean;
  deletedBy: PersonName | null;
  version: number;
}

export interface SaidCustomer {
  tier: Tier;
  mergedInto: string | null;
  version: number;
}

/**
 * What people have said in a project, as the app should have it: one of the worlds that may be the case where nobody knows
 * whether a call was done. Ids are ours: an issue's is Jira's, a feedback's and a comment's its label, a customer's and an
 * objective's the name, an account's the name of the person.
 */
export interface SaidWorld {
  standings: Readonly<Record<string, Standing>>;
  feedbacks: Readonly<Record<string, Feedback>>;
  comments: readonly SaidComment[];
  customers: Readonly<Record<string, SaidCustomer>>;
  settings: SettingsVersion;
  /** What people changed of issues themselves: one entry each. */
  trail: readonly { issue: string; by: PersonName; change: ItemChange }[];
}

/** Nothing has been said of the issues. */
export function silentWorld(issues: readonly string[], project: string): SaidWorld {
  return {
    standings: Object.fromEntries(issues.map((issue) => [issue, emptyStanding(issue, project)])),
    feedbacks: {},
    comments: [],
    customers: Object.fromEntries(KNOWN_CUSTOMERS.map((name) => [name, { tier: 'standard', mergedInto: null, version: 1 }])),
    settings: FIRST_VERSION,
    trail: [],
  };
}

/** Whom a customer's name leads to, after merges. */
export function customerNow({ customers }: Pick<SaidWorld, 'customers'>, name: string): string {
  const into = customers[name]?.mergedInto;
  return into ? customerNow({ customers }, into) : name;
}
