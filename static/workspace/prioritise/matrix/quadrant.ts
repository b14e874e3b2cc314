import type { Figure } from '../../../../src/domain/figure';

/** Where the matrix is parted. Constants, never a median of the list: an item's quadrant never depends on another item. */
export const VALUE_LINE = 50;
/** In person-weeks. */
export const WEEKS_LINE = 8;

/** The quadrants as a reader meets them: the upper two from the left, then the lower two. */
export const QUADRANTS = ['doFirst', 'bigBets', 'fillIns', 'reconsider'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

// What is told as 50, or as 8 person-weeks, stands on the line: values are told in whole points, efforts in tenths.
const LEAST_HIGH = VALUE_LINE - 0.5;
/** The greatest effort that is told as one on the line. */
export const MOST_SMALL = WEEKS_LINE + 0.05;

/** A value on the line is high. */
export function isHigh(value: number): boolean {
  return value >= LEAST_HIGH;
}

/** An effort on the line is small. */
function isSmall(weeks: number): boolean {
  return weeks < MOST_SMALL;
}

/** Where a value (0–100) and an effort (person-weeks) fall. */
export function quadrantOf(value: number, weeks: number): Quadrant {
  const small = isSmall(weeks);
  if (isHigh(value)) return small ? 'doFirst' : 'bigBets';
  return small ? 'fillIns' : 'reconsider';
}

/** Which of its two ranges reach over a line, so that another answer could move it to another quadrant. */
export function crossings({ value, effort }: { value: Pick<Figure, 'low' | 'high'>; effort: Pick<Figure, 'low' | 'high'> }): { value: boolean; effort: boolean } {
  return {
    value: isHigh(value.low) !== isHigh(value.high),
    effort: isSmall(effort.low) !== isSmall(effort.high),
  };
}

/** How many of these stand in each quadrant, by where they are likely to. */
export function countsOf(dots: readonly { value: number; effort: Pick<Figure, 'likely'> }[]): Record<Quadrant, number> {
  const counts: Record<Quadrant, number> = { doFirst: 0, bigBets: 0, fillIns: 0, reconsider: 0 };
  for (const { value, effort } of dots) counts[quadrantOf(value, effort.likely)] += 1;
  return counts;
}
