import type { Figure } from '../../figure';
import { clampedSize, jobSize, riceImpact, WEEKS_PER_MONTH, wsjfPoints } from '../order-score';
import { UNKNOWN } from '../value';
import { widthOf } from './draw-columns';
import { partMaker, type Curve, type Part } from './draw-part';
import type { Drawing } from './drawable';

/** How an item's figure is drawn: its parts are added up, times a factor, times `over`. */
export interface DrawPlan {
  /** 0: it has the order's figure; 1: that figure is 0, which its value stands in for; 2: it lacks a part of the order. */
  group: 0 | 1 | 2;
  parts: readonly Part[];
  factor: number;
  over: Part | null;
}

const AS_IT_IS: Curve = { name: 'as it is', of: (x) => x };
const RICE: Curve = { name: 'rice', of: riceImpact };
const WSJF: Curve = { name: 'wsjf', of: wsjfPoints };
const OVER_WEEKS: Curve = { name: 'over weeks', of: (weeks) => 1 / weeks };
const OVER_SIZE: Curve = { name: 'over size', of: (weeks) => 1 / clampedSize(weeks) };

/** Plans the draws of items by the order; `figures` are their columns, an item is told by its place. */
export function planner({ model: { criteria }, order }: Drawing, figures: Float64Array): (item: number) => DrawPlan {
  const count = criteria.length;
  const width = widthOf(count);
  const part = partMaker();
  const byValueAlone = (item: number, group: DrawPlan['group']): DrawPlan => ({ group, parts: byValue(item), factor: 1, over: null });

  function figureAt(item: number, slot: number): Figure | null {
    const at = item * width + 3 * slot;
    return Number.isNaN(figures[at + 1]) ? null : { low: figures[at]!, likely: figures[at + 1]!, high: figures[at + 2]! };
  }

  // Each criterion has a slot of its own: a new answer to one leaves the draws of the others as they are.
  const byValue = (item: number) => criteria.map((_, slot) => part(figureAt(item, slot) ?? UNKNOWN, AS_IT_IS, slot, slot));

  function rated(item: number, key: string, curve: Curve): Part | null {
    const slot = criteria.findIndex((criterion) => criterion.key === key);
    const figure = slot < 0 ? null : figureAt(item, slot);
    return figure && part(figure, curve, slot, count);
  }

  function byRice(item: number, effort: Figure): DrawPlan {
    const impact = rated(item, 'impact', RICE);
    const factor = figures[(item + 1) * width - 2]! * figures[(item + 1) * width - 1]! * WEEKS_PER_MONTH;
    if (!impact || Number.isNaN(factor)) return byValueAlone(item, 2);
    if (factor === 0) return byValueAlone(item, 1);
    return { group: 0, parts: [impact], factor, over: part(effort, OVER_WEEKS, count, count) };
  }

  /** The size of a drawn effort is its clamped weeks, times what the likely one's step makes of them: M is 5 and not 6. */
  function byWsjf(item: number, effort: Figure): DrawPlan {
    const parts = [rated(item, 'impact', WSJF), rated(item, 'urgency', WSJF), rated(item, 'fit', WSJF)];
    if (!parts.every((each) => each !== null)) return byValueAlone(item, 2);
    const factor = clampedSize(effort.likely) / jobSize(effort.likely);
    return { group: 0, parts, factor, over: part(effort, OVER_SIZE, count, count) };
  }

  return (item) => {
    if (order === 'value') return byValueAlone(item, 0);
    const effort = figureAt(item, count);
    if (!effort) return byValueAlone(item, 2);
    if (order === 'value for effort') return { ...byValueAlone(item, 0), over: part(effort, OVER_WEEKS, count, count) };
    return order === 'rice' ? byRice(item, effort) : byWsjf(item, effort);
  };
}
