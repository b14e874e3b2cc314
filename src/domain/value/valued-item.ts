import type { Day } from '../day';
import type { Step } from './steps';

/** An item as the Value page counts it. */
export interface ValuedItem {
  id: string;
  /** Its Value (likely) of today as a whole number, 0–100; null while it is not rated, which is not zero. */
  value: number | null;
  /** The same before it is rounded: what the order goes by, as in every other list. */
  exactValue: number | null;
  /** How it stood, oldest first, never empty; the last step is now. */
  steps: readonly Step[];
  /** False when it changed in the period and Jira tells no way to where it stands: it is begun or done without a change of status. */
  told: boolean;
  /** The newest answer, in seconds since 1970. */
  ratedAt: number | null;
  /** The day on which a customer who asks last spoke. */
  heardOn: Day | null;
  /** The id of the objective that it serves. */
  objective: string | null;
}
