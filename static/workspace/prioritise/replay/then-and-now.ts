import type { Item, ReplayedItem } from '../../../../src/contract';
import type { Day } from '../../../../src/domain/day';
import type { Model } from '../../../../src/domain/prioritise/model';
import type { Order } from '../../../../src/domain/prioritise/order-score';
import { compareOrders } from '../../../../src/domain/prioritise/replay/compare-orders';
import { figuresThen } from '../../../../src/domain/prioritise/replay/figures-then';
import type { Moved } from '../../../../src/domain/prioritise/trail';
import { likelyValueBy } from '../../../../src/domain/prioritise/value';
import type { Replayed } from './read-replay';

/** A line of *Then and now*. */
export interface MovedItem {
  item: Item;
  then: number | null;
  now: number | null;
  /** Places up, or down when negative; null where it was not ranked both times. */
  up: number | null;
  /** Its likely value then, by the weights of then, and now; null where it had none. */
  value: Moved;
  most: ReplayedItem['most'];
}

/** How the order of an earlier day and that of today compare. */
export interface ThenAndNow {
  moved: MovedItem[];
  likeness: number | null;
  /** How many were ranked both times, and how many places the one that moved furthest did. */
  both: number;
  furthest: number;
  /** How many feedbacks that counted then are known no more. */
  unknown: number;
  /** True when the weights were others then. */
  otherWeights: boolean;
}

interface Present {
  items: readonly Item[];
  /** Each item's place in Jira's own order. */
  ranks: ReadonlyMap<string, number> | null;
  model: Model;
  order: Order;
}

/** Puts the order of a day beside the present one: what changed since as the app says, the rest worked out from what it is now. */
export function thenAndNow({ items, ranks, model, order }: Present, { model: past, changed }: Replayed, day: Day): ThenAndNow {
  const present = items.map((item, at) => ({ id: item.id, figures: item.figures, rank: ranks?.get(item.id) ?? items.length + at }));
  const before = present.map((item) => ({ ...item, figures: changed.get(item.id)?.figures ?? figuresThen(item.figures, past, day) }));
  const { places, likeness } = compareOrders({ items: before, model: past }, { items: present, model }, order);
  const [valueThen, valueNow] = [likelyValueBy(past), likelyValueBy(model)];
  const figuresBefore = new Map(before.map(({ id, figures }) => [id, figures]));
  const byId = new Map(items.map((item) => [item.id, item]));
  const moved = places.map(({ id, then, now }) => ({
    item: byId.get(id)!,
    then,
    now,
    up: then === null || now === null ? null : then - now,
    value: { from: valueThen(figuresBefore.get(id)!.criteria), to: valueNow(byId.get(id)!.figures.criteria) },
    most: changed.get(id)?.most ?? null,
  }));
  const ways = moved.flatMap(({ up }) => up ?? []);
  return {
    moved,
    likeness,
    both: ways.length,
    furthest: ways.reduce((most, up) => Math.max(most, Math.abs(up)), 0),
    unknown: items.reduce((sum, { id }) => sum + (changed.get(id)?.unknown ?? 0), 0),
    otherWeights: past.criteria.some(({ key, weight }) => model.criteria.find((criterion) => criterion.key === key)?.weight !== weight),
  };
}
