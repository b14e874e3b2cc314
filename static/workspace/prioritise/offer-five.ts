import type { Item } from '../../../src/contract';
import type { Model } from '../../../src/domain/prioritise/model';
import { orderItems } from '../../../src/domain/prioritise/order-items';

const OFFERED = 5;

/** The items worth rating next: those without a value, most asked for first, then in Jira's own order; at most five. */
export function offerFive(items: readonly Item[], ranks: ReadonlyMap<string, number> | null, model: Model): Item[] {
  const orderable = items.map((item, at) => ({ id: item.id, figures: item.figures, rank: ranks?.get(item.id) ?? at, item }));
  return orderItems(orderable, model, 'value')
    .notRated.slice(0, OFFERED)
    .map(({ item }) => item);
}
