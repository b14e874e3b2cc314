import { kendallTauB } from '../../statistics/rank-correlation';
import type { Model } from '../model';
import { orderItems, type Orderable } from '../order-items';
import type { Order } from '../order-score';

/** An item with its places among the ranked of then and of now; null where it was not, or is not, ranked. */
export interface PlacesThenAndNow {
  id: string;
  then: number | null;
  now: number | null;
}

/** Two orders of the same items. */
export interface Comparison {
  /** Those ranked in either, by their place now, those that have none any more last. */
  places: PlacesThenAndNow[];
  /** Kendall's tau-b of those ranked in both, −1 to 1; null where they are fewer than two. */
  likeness: number | null;
}

interface ItemsBy {
  items: readonly Orderable[];
  model: Model;
}

/** Compares the order of then with that of now. Each is ordered by its own model; ties keep the rank that the items are given. */
export function compareOrders(then: ItemsBy, now: ItemsBy, order: Order): Comparison {
  const before = placesIn(then, order);
  const after = placesIn(now, order);
  const stayed = [...after.keys()].filter((id) => before.has(id));
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const places = [...after.keys(), ...gone].map((id) => ({ id, then: before.get(id) ?? null, now: after.get(id) ?? null }));
  return { places, likeness: kendallTauB(stayed.map((id) => before.get(id)!), stayed.map((id) => after.get(id)!)) };
}

function placesIn({ items, model }: ItemsBy, order: Order): Map<string, number> {
  return new Map(orderItems(items, model, order).ranked.map(({ id }, at) => [id, at + 1]));
}
