import type { Abilities, Item } from '../../src/contract';
import type { Model } from '../../src/domain/prioritise/model';

/**
 * The criteria that the reader may rate and has not: the team's answer to them is not shown, so that each rater
 * answers for themselves. Empty for a reader who may not rate.
 */
export function unanswered(item: Pick<Item, 'mine'>, model: Model, can: Pick<Abilities, 'rate'>): string[] {
  if (!can.rate) return [];
  return model.criteria.filter(({ key, source }) => source === 'people' && !item.mine[key]).map(({ key }) => key);
}
