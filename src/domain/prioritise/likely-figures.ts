import type { Model } from './model';
import { fixedPart, type Order } from './order-score';
import type { Projection } from './projection';
import { totalWeight, UNKNOWN } from './value';

/** What an order reads of a list of items and no weight changes, laid out to be read once for every set of weights. */
export interface LikelyFigures {
  order: Order;
  /** By criterion, in the model's order; of an item that is not rated the key criterion's is NaN. */
  criteria: readonly Float64Array[];
  /** See fixedPart; NaN where an item lacks it. */
  parts: Float64Array;
}

/** Lays out the figures of items for an order. Only the model's keys count here. */
export function likelyFigures(items: readonly { figures: Projection }[], { criteria, keyCriterion }: Pick<Model, 'criteria' | 'keyCriterion'>, order: Order): LikelyFigures {
  const columns = criteria.map(({ key }) => ({ key, unknown: key === keyCriterion ? NaN : UNKNOWN.likely, likely: new Float64Array(items.length) }));
  const parts = new Float64Array(items.length);
  for (let place = 0; place < items.length; place += 1) {
    const { figures } = items[place]!;
    for (const { key, unknown, likely } of columns) likely[place] = figures.criteria[key]?.likely ?? unknown;
    parts[place] = fixedPart(order, figures) ?? NaN;
  }
  return { order, criteria: columns.map(({ likely }) => likely), parts };
}

/** The likely values of the items, bit for bit the `likely` of `valueOf`; NaN where an item is not rated. The model may have other weights than the one of the layout. */
export function likelyValues(model: Pick<Model, 'criteria'>, { criteria, parts }: LikelyFigures): Float64Array {
  const total = totalWeight(model);
  const values = new Float64Array(parts.length);
  model.criteria.forEach(({ weight }, at) => {
    const [share, of] = [weight / total, criteria[at]!];
    for (let place = 0; place < values.length; place += 1) values[place]! += share * of[place]!;
  });
  return values;
}
