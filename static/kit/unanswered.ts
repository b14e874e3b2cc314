import type { Abilities, Item } from '../../src/contract';
import type { Model } from '../../src/domain/prioritise/model';

/**
 * The criteria that the reader may rate and has not: the team's answer to them is not shown, so that each rater
 * answers for themselves. Empty for a reader who may not rate; what is kept to roles of others is not asked of them.
 */
export function unanswered(item: Pick<Item, 'mine'>, model: Model, can: Pick<Abilities, 'rate' | 'closed'>): string[] {
  if (!can.rate) return [];
  const asked = model.criteria.filter(({ key, source }) => source === 'people' && !can.closed.includes(key));
  return asked.filter(({ key }) => !item.mine[key]).map(({ key }) => key);
}
