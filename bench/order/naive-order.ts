import type { Model } from '../../src/domain/prioritise/model';
import type { Orderable } from '../../src/domain/prioritise/order-items';
import type { Order } from '../../src/domain/prioritise/order-score';
import { plainScore, plainValue } from './plain-score';

/** The loop that one writes first: one sort, its comparison scores both items each time it is asked. */
export function naiveOrder<T extends Orderable>(items: readonly T[], model: Model, order: Order): T[] {
  const group = ({ figures }: T) => (plainValue(figures, model) === null ? 2 : figures.mustDo === 1 ? 0 : 1);
  return [...items].sort((a, b) => {
    const groups = group(a) - group(b);
    if (groups !== 0) return groups;
    if (group(a) === 2) return b.figures.asking - a.figures.asking || a.rank - b.rank;
    const score = (item: T) => plainScore(item.figures, model, order) ?? -1;
    const value = (item: T) => plainValue(item.figures, model) ?? -1;
    return score(b) - score(a) || value(b) - value(a) || a.rank - b.rank;
  });
}
