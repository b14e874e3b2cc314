import type { Model } from '../domain/prioritise/model';
import type { Objective } from '../domain/settings/settings';
import type { Abilities, Item, Reply } from './reply';

export type ValueCalls = {
  /** What the Value page of a project begins with; the browser reads the items and their status histories from Jira itself. Needs Browse projects. */
  'open-value': (input: { project: string }) => Reply<{
    project: { id: string; key: string; name: string };
    can: Abilities;
    model: Model;
    objectives: Objective[];
    /** The JQL of all items, those that are done with them, without an order. */
    scope: string;
    at: number;
  }>;
  /** The one line that says why a customer wants an item, or null. Needs Edit issues. */
  'set-why': (input: { issue: string; why: string | null }) => Reply<{ item: Item; before: string | null }>;
  /** The objective that an item serves, by its id, or null. Needs Edit issues. */
  'set-objective': (input: { issue: string; objective: string | null }) => Reply<{ item: Item; before: string | null }>;
};
