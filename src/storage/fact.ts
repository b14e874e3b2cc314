import type { TruthRecord } from './truth';

/** What is said of an item once for all: the last writer settles it. */
export type FactKind = 'must-do' | 'why' | 'objective';

/** A fact of an item. */
export interface Fact {
  kind: FactKind;
  issue: string;
  project: string;
  at: number;
  by: string;
  /** The reason of a must do, the line of a why, the id of an objective; null: it was taken back. */
  said: string | null;
}

/** The fact as it is kept: one record for each kind and item. */
export function factRecord(fact: Fact): TruthRecord {
  return { entity: 'fact', key: `${fact.issue}:${fact.kind}`, value: { v: 1, ...fact } };
}
