import type { Model } from '../../../../src/domain/prioritise/model';
import type { Projection } from '../../../../src/domain/prioritise/projection';
import { valueOf } from '../../../../src/domain/prioritise/value';

/** How two values differ, in whole points. */
export interface ValueDifference {
  /** The two values as they are shown. */
  value: number;
  other: number;
  /** Each criterion that makes a difference, the largest first: whole points, never 0. They add up to `value` less `other`. */
  parts: { key: string; points: number }[];
}

/**
 * What one value has more or less than another, by criterion. Each part is rounded, and a point that is then over or
 * missing goes where it changes least, so that what is said adds up; a criterion on which both stand alike is never said.
 * Null where one of them is not rated, and where no part differs by a point.
 */
export function valueDifference(model: Model, one: Projection, another: Projection): ValueDifference | null {
  const [mine, theirs] = [valueOf(model, one.criteria), valueOf(model, another.criteria)];
  if (mine.kind === 'not rated' || theirs.kind === 'not rated') return null;
  const [value, other] = [Math.round(mine.likely), Math.round(theirs.likely)];
  const exact = model.criteria.map(({ key }) => ({ key, by: mine.parts[key]! - theirs.parts[key]! })).filter(({ by }) => Math.abs(by) > 0);
  const parts = wholeParts(exact, value - other).filter(({ points }) => points !== 0);
  return parts.length === 0 ? null : { value, other, parts: parts.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)) };
}

/** The parts in whole points that add up to the whole, each less than a point from what it is. */
function wholeParts(exact: readonly { key: string; by: number }[], whole: number): { key: string; points: number }[] {
  const parts = exact.map(({ key, by }) => ({ key, by, points: Math.round(by) }));
  let left = whole - parts.reduce((sum, { points }) => sum + points, 0);
  while (parts.length > 0 && Math.abs(left) >= 1) {
    const step = Math.sign(left);
    const nearest = parts.reduce((best, part) => (step * (part.by - part.points) > step * (best.by - best.points) ? part : best));
    nearest.points += step;
    left -= step;
  }
  return parts.map(({ key, points }) => ({ key, points }));
}
