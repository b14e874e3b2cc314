import { scaleLinear, scaleLog } from 'd3-scale';
import type { Figure } from '../../../../src/domain/figure';

/** The least and the greatest effort, in person-weeks, that the axis shows even where nobody said them. */
const ALWAYS = [1, 32] as const;
const MOST_TICKS = 8;

export interface Size {
  width: number;
  height: number;
}

/** Where figures stand in a drawing, in px from its upper left corner. */
export interface MatrixScales {
  x(weeks: number): number;
  weeksAt(x: number): number;
  y(value: number): number;
  /** Person-weeks that are named below the axis, each twice the one before or a power of it. */
  weeks: readonly number[];
  /** Values that are named beside the axis. */
  values: readonly number[];
}

/**
 * Scales for the efforts that are drawn: value 0–100 from below, effort by ratio, for a range of effort is a ratio too
 * (×/÷ 1.2 to 2). `edge` px are left free at each side, so that a bubble at an end is whole.
 */
export function matrixScales(efforts: readonly Figure[], { width, height }: Size, edge: number): MatrixScales {
  const least = efforts.reduce<number>((so, { low }) => Math.min(so, low), ALWAYS[0]);
  const most = efforts.reduce<number>((so, { high }) => Math.max(so, high), ALWAYS[1]);
  const [from, to] = [Math.floor(Math.log2(least)), Math.ceil(Math.log2(most))];
  const x = scaleLog([2 ** from, 2 ** to], [edge, Math.max(edge + 1, width - edge)]);
  const y = scaleLinear([0, 100], [Math.max(edge + 1, height - edge), edge]);
  const every = Math.ceil((to - from + 1) / MOST_TICKS);
  const powers = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((power) => power % every === 0);
  return { x: (weeks) => x(weeks), weeksAt: (at) => x.invert(at), y: (value) => y(value), weeks: powers.map((power) => 2 ** power), values: [0, 20, 40, 60, 80, 100] };
}
