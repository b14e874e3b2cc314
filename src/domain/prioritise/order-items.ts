import type { Model } from './model';
import { orderScore, type Order } from './order-score';
import type { Projection } from './projection';
import { valueOf } from './value';

/** What the order needs to know of an item. `rank` is its place in Jira's own order, ascending. */
export interface Orderable {
  id: string;
  rank: number;
  figures: Projection;
}

/** A project's items in order: must do (pinned), ranked, not rated yet. */
export interface Ordered<T extends Orderable> {
  mustDo: T[];
  ranked: T[];
  notRated: T[];
}

/**
 * Orders items (DESIGN §3). Rated must-dos stand above the order; the ranked ones follow by the order's figure, those
 * that lack a part of it after those that have it, by Value; ties keep Jira's rank. Items without the key criterion
 * are not rated yet: by asking, then Jira's rank. An item's place among others never depends on a further item.
 */
export function orderItems<T extends Orderable>(items: readonly T[], model: Model, order: Order): Ordered<T> {
  const scored = items.map((item) => ({ item, ...scoreOf(item, model, order) }));
  const rated = scored.filter(({ value }) => value !== null).sort(byScore);
  const notRated = scored.filter(({ value }) => value === null).sort(byAsking);
  const pinned = (mustDo: boolean) => rated.filter(({ item }) => (item.figures.mustDo === 1) === mustDo);
  return {
    mustDo: pinned(true).map(({ item }) => item),
    ranked: pinned(false).map(({ item }) => item),
    notRated: notRated.map(({ item }) => item),
  };
}

interface Scored {
  item: Orderable;
  value: number | null;
  score: number | null;
}

function scoreOf(item: Orderable, model: Model, order: Order): Omit<Scored, 'item'> {
  const value = valueOf(model, item.figures.criteria);
  if (value.kind === 'not rated') return { value: null, score: null };
  return { value: value.likely, score: orderScore(order, model, item.figures) };
}

function byScore(a: Scored, b: Scored): number {
  return (
    (b.score ?? -1) - (a.score ?? -1) || (b.value ?? -1) - (a.value ?? -1) || a.item.rank - b.item.rank
  );
}

function byAsking(a: Scored, b: Scored): number {
  return b.item.figures.asking - a.item.figures.asking || a.item.rank - b.item.rank;
}
