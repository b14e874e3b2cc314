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
  /** By item id, of all that are ranked, in their order. */
  bands: ReadonlyMap<string, Band>;
  /** By item id, the chance (0–1) that it comes before the next ranked item; none for the last one. */
  ahead: ReadonlyMap<string, number>;
  /** How certain the first `top` are (0–1): their mean chance of being among the first `top`; 1 where that is none. */
  certain: number;
}
