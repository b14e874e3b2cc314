import type { Model } from './model';
import { totalWeight, UNKNOWN, type Figures } from './value';

/** The likely figures of a list of items by criterion, in the model's order; of an item that is not rated the key criterion's is NaN. */
export type LikelyFigures = readonly Float64Array[];

/** Lays out the figures of items by criterion, for their values by one set of weights after another. Only the model's keys count here. */
export function likelyFigures(items: readonly { figures: { criteria: Figures } }[], { criteria, keyCriterion }: Pick<Model, 'criteria' | 'keyCriterion'>): LikelyFigures {
  const columns = criteria.map(({ key }) => ({ key, unknown: key === keyCriterion ? NaN : UNKNOWN.likely, likely: new Float64Array(items.length) }));
  for (let place = 0; place < items.length; place += 1) {
    const figures = items[place]!.figures.criteria;
    for (const { key, unknown, likely } of columns) likely[place] = figures[key]?.likely ?? unknown;
  }
  return columns.map(({ likely }) => likely);
}

/** The likely values of the items, bit for bit the `likely` of `valueOf`; NaN where an item is not rated. The model may have other weights than the one of the layout. */
export function likelyValues(model: Pick<Model, 'criteria'>, figures: LikelyFigures): Float64Array {
  const total = totalWeight(model);
  const values = new Float64Array(figures[0]?.length ?? 0);
  model.criteria.forEach(({ weight }, at) => {
    const [share, of] = [weight / total, figures[at]!];
    for (let place = 0; place < values.length; place += 1) values[place]! += share * of[place]!;
  });
  return values;
}
