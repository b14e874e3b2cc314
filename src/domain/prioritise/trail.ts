import type { Tier } from '../feedback/tier';
import type { Importance } from '../feedback/voice';

/** One thing that somebody changed of an item. */
export type ItemChange =
  /** `together`: in a round, where it was shown with the answers of the others, or settled on by all. */
  | { kind: 'rated'; criterion: string; from: number | null; to: number | null; together?: 'shown' | 'settled' }
  | { kind: 'must do'; reason: string | null }
  | { kind: 'why'; why: string | null }
  | { kind: 'objective'; objective: string | null }
  /** A feedback was linked, or changed what it says of the item, and `more` others of its group with it. Who may see the feedback may see the name. */
  | { kind: 'feedback'; feedback: string; customerName: string; importance: Importance; more?: number; others?: readonly Other[] }
  | { kind: 'unlinked'; feedback: string; customerName: string; more?: number; others?: readonly Other[] }
  /** The tier of a customer who asks changed. Which customer, and what it was, is kept for the order of a past day alone: no reply tells it. */
  | { kind: 'tier'; customerName: string; internal?: true; customer?: string; was?: Tier };

/** What another feedback of a group says since the same change; null: nothing any more. Kept for the order of a past day alone: no reply tells it. */
export interface Other {
  feedback: string;
  importance: Importance | null;
}

/** How far a change moved the item: the likely value before and after, null where there was none. */
export interface Moved {
  from: number | null;
  to: number | null;
}

/** Who changed what of an item, when (seconds since 1970), and how far its value moved. */
export interface Trail {
  issue: string;
  project: string;
  actor: string;
  at: number;
  change: ItemChange;
  value: Moved;
}
