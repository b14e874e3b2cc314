import type { CapacityLine } from '../../../../src/domain/prioritise/sureness/capacity-line';
import { USUAL_TOP } from '../order-sureness';

/** Whether a capacity says how many make the top: it parts what has a rank. */
export function partsTop(line: CapacityLine | null): line is CapacityLine {
  return line !== null && line.above > 0 && line.next !== null;
}

/** How many make the top: what a capacity parts from the rest, else the usual number. */
export function topOf(line: CapacityLine | null): number {
  return partsTop(line) ? line.above : USUAL_TOP;
}
