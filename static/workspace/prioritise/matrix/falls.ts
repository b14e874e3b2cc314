import type { Figure } from '../../../../src/domain/figure';
import { pertShapes } from '../../../../src/domain/statistics/beta-pert';
import { incompleteBeta } from '../../../../src/domain/statistics/incomplete-beta';
import { MOST_SMALL, type Quadrant } from './quadrant';

/** The chance (0–1) that an item falls into each quadrant. */
export type Falls = Readonly<Record<Quadrant, number>>;

/** The chances of the quadrants from an effort and the chance of a high value (0–1): no draw of the one says anything of the other. */
export function fallsOf(effort: Figure, high: number): Falls {
  const small = chanceOfSmall(effort);
  return { doFirst: high * small, bigBets: high * (1 - small), fillIns: (1 - high) * small, reconsider: (1 - high) * (1 - small) };
}

/** The chance (0–1) that an effort is small: its PERT distribution up to the line. */
function chanceOfSmall(effort: Figure): number {
  const { low, high } = effort;
  if (high < MOST_SMALL) return 1;
  if (low >= MOST_SMALL) return 0;
  const { alpha, beta } = pertShapes(effort);
  return incompleteBeta((MOST_SMALL - low) / (high - low), alpha, beta);
}

/** Above this a chance leaves nothing to decide. */
const SETTLED = 0.99;

/** What alone decides into which quadrant an item falls; null where both do, or nothing is open. */
export function decidedBy({ doFirst, bigBets, fillIns }: Falls): 'value' | 'effort' | null {
  const open = (chance: number) => Math.max(chance, 1 - chance) < SETTLED;
  const [value, effort] = [open(doFirst + bigBets), open(doFirst + fillIns)];
  if (value === effort) return null;
  return value ? 'value' : 'effort';
}
