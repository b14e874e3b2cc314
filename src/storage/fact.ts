import type { TruthRecord } from './truth';

/** That an item must be done, and why; `reason` null: it need no longer. The last writer settles it. */
export interface MustDoFact {
  issue: string;
  project: string;
  at: number;
  by: string;
  reason: string | null;
}

/** The fact as it is kept. */
export function mustDoRecord(fact: MustDoFact): TruthRecord {
  return { entity: 'fact', key: `${fact.issue}:must-do`, value: { v: 1, ...fact } };
}
