import type { Importance } from '../feedback/voice';

/** One thing that somebody changed of an item. */
export type ItemChange =
  | { kind: 'rated'; criterion: string; from: number | null; to: number | null }
  | { kind: 'must do'; reason: string | null }
  | { kind: 'feedback'; customerName: string; importance: Importance };

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
