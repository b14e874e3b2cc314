import type { Item } from '../../src/contract';
import { anchorAt, nearestStep, ratingWords, type Worded } from '../kit/anchors';
import { words } from '../kit/words';

/** What reach stands on: the customers who ask and what they count as today, or who set it. */
export function reachWords(criterion: Worded, { figures, mine }: Pick<Item, 'figures' | 'mine'>): string {
  const figure = figures.criteria[criterion.key];
  const n = figure?.n ?? 0;
  if (figure && n > 0) {
    const anchor = ratingWords(criterion, figure.likely);
    if (mine[criterion.key] && n === 1) return words('panel.reach.mine', { anchor });
    return words('panel.reach.set', { anchor, count: n });
  }
  if (figures.customers === 0) return words('panel.reach.none');
  const asking = Math.round(figures.asking * 10) / 10;
  const step = nearestStep(figure?.likely ?? 0);
  const anchor = criterion.words ? anchorAt(criterion, step) : words(`panel.reach.steps.${step}`);
  return words('panel.reach.counts', { count: figures.customers, asking, anchor });
}
