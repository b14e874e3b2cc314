import { ORDERS, type Order } from '../../../../src/domain/prioritise/order-score';
import { NO_FILTER, type Filter } from './filter';

export const GROUPINGS = ['none', 'status', 'impact', 'effort', 'objective'] as const;
/** What the rows of a group have in common: nothing, their status, the step of the key criterion, the size of their effort, their objective. */
export type Grouping = (typeof GROUPINGS)[number];

export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

export const SHOWS = ['grid', 'matrix'] as const;
/** As what the items are shown. */
export type Show = (typeof SHOWS)[number];

/** How the list is looked at: what an address says and a saved view keeps. */
export interface Look {
  show: Show;
  order: Order;
  search: string;
  filter: Filter;
  group: Grouping;
  /** The columns that stand beside those that always do, by name; null: all of them. A name may be of a column that is gone. */
  columns: readonly string[] | null;
  density: Density;
  /** Person-weeks that the period has; null: nobody has said. */
  capacity: number | null;
}

/** The list as it is without anybody's wishes. */
export const PLAIN_LOOK: Look = { show: SHOWS[0], order: ORDERS[0], search: '', filter: NO_FILTER, group: 'none', columns: null, density: 'comfortable', capacity: null };

/** The look in a larger state. */
export function lookOf({ show, order, search, filter, group, columns, density, capacity }: Look): Look {
  return { show, order, search, filter, group, columns, density, capacity };
}
