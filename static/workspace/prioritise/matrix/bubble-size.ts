/** The radii that bubbles may have, in px. */
export interface Radii {
  /** The rank in a bubble of this radius is still legible. */
  least: number;
  most: number;
}

export const ROOMY: Radii = { least: 10, most: 22 };
export const TIGHT: Radii = { least: 9, most: 16 };
/** Of dots without a rank in them. */
export const CROWDED: Radii = { least: 3, most: 9 };

/** Beyond so many, bubbles are smaller and the ranges of the selected one alone are drawn. */
export const MOST_RANGED = 100;

/** Beyond so many a drawing shows dots alone: no ranks and no names. */
export const MOST_NAMED = 300;

/** A list where nobody has many customers draws none of them large. */
const FEWEST = 4;

/** The radius for a number of customers asking: the area follows it, from none at the least radius on; `most` is the greatest number drawn. */
export function radiusFor(customers: number, most: number, radii: Radii): number {
  return Math.max(radii.least, radii.most * Math.sqrt(customers / Math.max(FEWEST, most)));
}
