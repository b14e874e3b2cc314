import type { Item } from '../../src/contract';
import { nearestStep, ratingWords } from '../kit/anchors';
import { words } from '../kit/words';

/** What reach stands on: the customers who ask and what they count as today, or who set it. */
export function reachWords(criterion: string, { figures, mine }: Pick<Item, 'figures' | 'mine'>): string {
  const figure = figures.criteria[criterion];
  const n = figure?.n ?? 0;
  if (figure && n > 0) {
    const anchor = ratingWords(criterion, figure.likely);
    if (mine[criterion] && n === 1) return words('panel.reach.mine', { anchor });
    return words('panel.reach.set', { anchor, count: n });
  }
  if (figures.customers === 0) return words('panel.reach.none');
  const asking = Math.round(figures.asking * 10) / 10;
  const anchor = words(`panel.reach.steps.${nearestStep(figure?.likely ?? 0)}`);
  return words('panel.reach.counts', { count: figures.customers, asking, anchor });
}
