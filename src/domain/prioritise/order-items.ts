import { likelyFigures, likelyValues, type LikelyFigures } from './likely-figures';
import type { Model } from './model';
import { scoreFrom, type Order } from './order-score';
import type { Projection } from './projection';
import { sortPlaces } from './sort-places';

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
 * Orders items (docs/figures.md). Rated must-dos stand above the order; the ranked ones follow by the order's figure, those
 * that lack a part of it after those that have it, by Value; ties keep Jira's rank. Items without the key criterion
 * are not rated yet: by asking, then Jira's rank. An item's place among others never depends on a further item.
 */
export function orderItems<T extends Orderable>(items: readonly T[], model: Model, order: Order): Ordered<T> {
  return orderLaidOut(items, likelyFigures(items, model, order), model);
}

/** The same for items whose figures were laid out beforehand, for one set of weights after another. */
export function orderLaidOut<T extends Orderable>(items: readonly T[], figures: LikelyFigures, model: Model): Ordered<T> {
  const { values, scores, mustDo, ranked, notRated } = scored(items, figures, likelyValues(model, figures));
  // Places are sorted instead of objects: a long list is ordered again at each move of a slider.
  const byScore = (a: number, b: number) => scores[b]! - scores[a]! || values[b]! - values[a]! || items[a]!.rank - items[b]!.rank;
  const inOrder = (places: number[]) => sortPlaces(places, scores, byScore).map((place) => items[place]!);
  return { mustDo: inOrder(mustDo), ranked: inOrder(ranked), notRated: inOrder(notRated) };
}

interface Scored {
  values: Float64Array;
  /** The order's figure, −1 where an item lacks a part of it; for items that are not rated, who asks. */
  scores: Float64Array;
  mustDo: number[];
  ranked: number[];
  notRated: number[];
}

/** What the items are ordered by, and the places of those in each group. Takes NaN for the value of those that are not rated. */
function scored(items: readonly Orderable[], { order, parts }: LikelyFigures, values: Float64Array): Scored {
  const groups: Scored = { values, scores: new Float64Array(items.length), mustDo: [], ranked: [], notRated: [] };
  for (let place = 0; place < items.length; place += 1) {
    const { figures } = items[place]!;
    const value = values[place]!;
    if (Number.isNaN(value)) {
      values[place] = 0;
      groups.scores[place] = figures.asking;
      groups.notRated.push(place);
    } else {
      const part = parts[place]!;
      groups.scores[place] = Number.isNaN(part) ? -1 : scoreFrom(order, value, part);
      (figures.mustDo === 1 ? groups.mustDo : groups.ranked).push(place);
    }
  }
  return groups;
}
