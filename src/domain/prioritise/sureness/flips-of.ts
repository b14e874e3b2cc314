import { orderItems } from '../order-items';
import type { Order } from '../order-score';
import type { Flip, Pair } from './flip';
import { turned } from './flip-turned';
import { waysOf, type Way } from './flip-turns';

/** Halvings of the way: they end far below a hair (1e-6) of any scale. */
const HALVINGS = 50;

/**
 * For each figure of two ranked items and each weight, the least change that swaps the two by the rule of the list (ties
 * by Jira's rank and all), found by halving: `to` swaps them, a hair (1e-6) less does not. The easiest first; what
 * cannot swap them is left out. None for items that are not both ranked, and where a figure is no number.
 */
export function flipsOf(pair: Pair, order: Order): Flip[] {
  if (!isSound(pair) || pair.one.id === pair.other.id) return [];
  const first = firstOf(pair, order);
  if (first === null) return [];
  const sorted = first === pair.one.id ? pair : { ...pair, one: pair.other, other: pair.one };
  const flips = waysOf(sorted, order).flatMap((way) => {
    const to = leastOf(way, (at) => firstOf(turned(sorted, way.turn, at), order) !== first);
    return to === null ? [] : [{ ...way.turn, to, points: way.points(to) }];
  });
  return flips.sort((a, b) => a.points - b.points);
}

/** The item of a pair that stands first among the ranked; null where one of them is not ranked. */
export function firstOf({ one, other, model }: Pair, order: Order): string | null {
  const { ranked } = orderItems([one, other], model, order);
  return ranked.length === 2 ? ranked[0]!.id : null;
}

/** The nearest place at which a pair is swapped, or null. What swaps it there swaps it at the end, too. */
function leastOf({ where }: Way, swapped: (to: number) => boolean): number | null {
  if ('places' in where) return where.places.find(swapped) ?? null;
  let [no, yes] = [where.now, where.end];
  if (!swapped(yes)) return null;
  if (swapped(no)) return no;
  if (where.whole) {
    while (yes - no > 1) {
      const middle = Math.floor((no + yes) / 2);
      if (swapped(middle)) yes = middle;
      else no = middle;
    }
    return yes;
  }
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const middle = (no + yes) / 2;
    if (swapped(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

function isSound({ one, other, model }: Pair): boolean {
  const figures = [one, other].flatMap(({ figures: { criteria, effort, asking, customers } }) => [
    ...Object.values(criteria).map(({ likely }) => likely),
    effort?.likely ?? 1,
    asking,
    customers,
  ]);
  const weights = model.criteria.map(({ weight }) => weight);
  return [...figures, ...weights].every(Number.isFinite) && weights.some((weight) => weight > 0);
}
