import { EFFORT_STEPS } from '../../../../src/domain/prioritise/answer';

const SIZES = Object.entries(EFFORT_STEPS);

/** The sizes from the smallest, with their person-weeks. */
export const EFFORT_SIZES: readonly string[] = SIZES.map(([size]) => size);

/** The size nearest to an effort in person-weeks, by ratio: 4 pw is nearer to M (6) than to S (2). */
export function effortSize(weeks: number): string {
  let [nearest, least] = ['', Infinity];
  for (const [size, at] of SIZES) {
    const away = Math.abs(Math.log(weeks / at));
    if (away < least) [nearest, least] = [size, away];
  }
  return nearest;
}
