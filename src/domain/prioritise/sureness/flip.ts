import type { Orderable } from '../order-items';
import type { Model } from '../model';

/** Two items and what they are judged by. */
export interface Pair {
  one: Orderable;
  other: Orderable;
  model: Model;
}

/** What may be changed to swap two items: one team figure of one of them, or one weight. */
export type Turn =
  /** A rating (0–100) of the team; `from` is null where nobody rated it. */
  | { by: 'rating'; item: string; criterion: string; from: number | null }
  /** How many customers ask, where more of them count: each as one who cannot do without it and says so today. */
  | { by: 'asking'; item: string; from: number }
  /** Person-weeks; `from` is null where nobody said any. */
  | { by: 'effort'; item: string; from: number | null }
  /** The share (0–1) of one criterion in the value; the others keep their proportions. */
  | { by: 'weight'; criterion: string; from: number };

/**
 * The least change that swaps two items: `to` swaps them, a hair less does not. `points` says how far it is, in points
 * of 100, so that the easiest stands first.
 */
export type Flip = Turn & { to: number; points: number };
