import { exactly } from '../../figure';
import { reach } from '../../feedback/reach';
import { USUAL_TIER } from '../../feedback/tier';
import type { Model } from '../model';
import type { Orderable } from '../order-items';
import type { Projection } from '../projection';
import { totalWeight } from '../value';
import type { Pair, Turn } from './flip';

/** The pair with one figure or one weight at another place; all else stays. */
export function turned(pair: Pair, turn: Turn, to: number): Pair {
  if (turn.by === 'weight') return { ...pair, model: withShare(pair.model, turn.criterion, to) };
  const change = (item: Orderable) => (item.id === turn.item ? { ...item, figures: changed(item.figures, pair.model, turn, to) } : item);
  return { ...pair, one: change(pair.one), other: change(pair.other) };
}

/** A criterion's share of all weights, 0–1. */
export function shareOf(model: Model, key: string): number {
  return (model.criteria.find((criterion) => criterion.key === key)?.weight ?? 0) / totalWeight(model);
}

function changed(figures: Projection, model: Model, turn: Exclude<Turn, { by: 'weight' }>, to: number): Projection {
  if (turn.by === 'asking') return withCustomers(figures, model, to);
  const known = turn.by === 'effort' ? figures.effort : figures.criteria[turn.criterion];
  const figure = { low: Math.min(known?.low ?? to, to), likely: to, high: Math.max(known?.high ?? to, to), n: Math.max(1, known?.n ?? 0) };
  return turn.by === 'effort' ? { ...figures, effort: figure } : { ...figures, criteria: { ...figures.criteria, [turn.criterion]: figure } };
}

/** The figures when so many customers ask: the further ones cannot do without it, and say so today. */
function withCustomers(figures: Projection, model: Model, customers: number): Projection {
  const asking = figures.asking + (customers - figures.customers) * model.tierWeights[USUAL_TIER];
  const criteria = { ...figures.criteria };
  for (const { key, source } of model.criteria) {
    if (source === 'feedback' && (criteria[key]?.n ?? 0) === 0) criteria[key] = { ...exactly(reach(asking)), n: 0 };
  }
  return { ...figures, customers, asking, criteria };
}

/** The model in which a criterion has that share (0–1) of the weights, and the others have the rest as they had it. */
function withShare(model: Model, key: string, share: number): Model {
  const others = 1 - shareOf(model, key);
  const total = totalWeight(model);
  const criteria = model.criteria.map((criterion) =>
    criterion.key === key ? { ...criterion, weight: share } : { ...criterion, weight: others > 0 ? ((criterion.weight / total) * (1 - share)) / others : 0 },
  );
  return { ...model, criteria };
}
