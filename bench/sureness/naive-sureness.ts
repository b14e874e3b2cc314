import { UNKNOWN } from '../../src/domain/prioritise/value';
import type { Drawable, Drawing } from '../../src/domain/prioritise/sureness/drawable';
import type { Figure } from '../../src/domain/figure';
import { pertShapes } from '../../src/domain/statistics/beta-pert';
import { drawGamma } from '../../src/domain/statistics/gamma';
import { randomFrom } from '../../src/domain/statistics/random';

/** How often each item was among the first, by id. */
export type InTop = Map<string, number>;

/**
 * The loop that one writes first, by value or value for effort: each draw makes an object an item, draws each rating by
 * two gammas, sorts all objects, and counts who is at the top.
 */
export function naiveSureness(items: readonly Drawable[], { seed, model: { criteria }, order }: Drawing, top: number, draws: number): InTop {
  const random = randomFrom(seed);
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const within: InTop = new Map(items.map(({ id }) => [id, 0]));
  const gamma = (shape: number) => drawGamma(shape, random);
  const pert = (figure: Figure) => {
    if (figure.low === figure.high) return figure.likely;
    const { alpha, beta } = pertShapes(figure);
    const [one, other] = [gamma(alpha), gamma(beta)];
    return figure.low + ((figure.high - figure.low) * one) / (one + other);
  };
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = criteria.map(({ weight }) => gamma((60 * weight) / total));
    const sum = drawn.reduce((all, each) => all + each, 0);
    const scored = items.map(({ id, figures }) => {
      const value = criteria.reduce((all, { key }, at) => all + (drawn[at]! / sum) * pert(figures.criteria[key] ?? UNKNOWN), 0);
      if (order === 'value') return { id, has: true, score: value };
      return figures.effort ? { id, has: true, score: value / pert(figures.effort) } : { id, has: false, score: value };
    });
    scored.sort((a, b) => Number(b.has) - Number(a.has) || b.score - a.score);
    for (const { id } of scored.slice(0, top)) within.set(id, within.get(id)! + 1);
  }
  return new Map([...within].map(([id, times]) => [id, times / draws]));
}
