import type { Circle } from './bubble-at';
import { CROWDED, MOST_NAMED, MOST_RANGED, radiusFor, ROOMY, TIGHT } from './bubble-size';
import type { Dot } from './dots';
import { matrixScales, type MatrixScales, type Size } from './matrix-scales';

/** Below this width, in px, bubbles are smaller and names shorter. */
const TIGHT_BELOW = 620;

/** A dot with its place in the drawing. */
export interface Bubble extends Circle {
  id: string;
  dot: Dot;
}

/** A drawing of dots: what stands where, in px. */
export interface Layout {
  size: Size;
  scales: MatrixScales;
  bubbles: readonly Bubble[];
  tight: boolean;
  /** Too many for every range; the selected one's alone is drawn. */
  many: boolean;
  /** Too many for ranks and names, too. */
  crowded: boolean;
  /** Customers of the smallest and the largest bubble that differ, with their radii, for the legend. */
  samples: readonly { customers: number; r: number }[];
}

/** Gives each dot its place and its radius in a drawing of that size. */
export function layOut(dots: readonly Dot[], size: Size): Layout {
  const tight = size.width < TIGHT_BELOW;
  const crowded = dots.length > MOST_NAMED;
  const radii = crowded ? CROWDED : tight || dots.length > MOST_RANGED ? TIGHT : ROOMY;
  const scales = matrixScales(dots.map(({ effort }) => effort), size, radii.least + 4);
  const most = dots.reduce((so, { customers }) => Math.max(so, customers), 0);
  const radius = (customers: number) => radiusFor(customers, most, radii);
  const bubbles = dots.map((dot): Bubble => ({ id: dot.id, dot, x: scales.x(dot.effort.likely), y: scales.y(dot.value), r: radius(dot.customers) }));
  const some = [...new Set([Math.ceil(most / 4), most])].filter((customers) => customers > 0);
  return { size, scales, bubbles, tight, many: dots.length > MOST_RANGED, crowded, samples: some.map((customers) => ({ customers, r: radius(customers) })) };
}
