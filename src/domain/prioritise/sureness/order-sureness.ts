/** Where an item may stand among the ranked ones: what holds in 80 % of the draws, a tenth left out at either end. */
export interface Band {
  /** The ranks from and to, from 1. */
  first: number;
  last: number;
  /** The chance (0–1) of being among the first `top`. */
  inTop: number;
  /** The order's figure from and to, in its own unit; of an item that lacks a part of the order, its value. */
  low: number;
  high: number;
}

/** How sure a list's order is. */
export interface OrderSureness {
  /** How many draws it comes from: it is refined while one looks. */
  draws: number;
  top: number;
  /** Of all that are ranked, in their order. */
  ids: readonly string[];
  /** An item's band; null for one that is not ranked. */
  bandOf(id: string): Band | null;
  /** The chance (0–1) that an item comes before the next ranked one; null for the last one. */
  aheadOf(id: string): number | null;
  /** How certain the first `top` are (0–1): their mean chance of being among the first `top`; 1 where that is none. */
  certain: number;
}
