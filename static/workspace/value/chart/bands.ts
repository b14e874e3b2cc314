import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import type { Place } from '../../../../src/domain/value/places';
import type { DayOfValue } from '../../../../src/domain/value/value-over-time';

/** Bands of a stack, the lowest first. */
export const STACKED: readonly Place[] = ['finished', 'begun', 'unknown', 'planned'];

export interface Size {
  width: number;
  height: number;
}

/** One place's share of the stack: its area, its upper edge, and the middle of its last day. */
export interface Band {
  place: Place;
  area: string;
  edge: string;
  middle: number;
}

/** What is drawn of a series: bands of points, and the figures beside the vertical axis. */
export interface Drawing {
  bands: Band[];
  ticks: { points: number; y: number }[];
}

/** Stacks a series into paths of steps: one step a day on which something changed, from the first day to the end of the last. */
export function drawBands(series: readonly DayOfValue[], { width, height }: Size): Drawing {
  const corners = cornersOf(series, (day, before) => STACKED.some((place) => day.places[place].points !== before.places[place].points));
  const most = Math.max(0, ...corners.map(({ day }) => heightOf(day, STACKED.length)));
  const x = scaleLinear([0, series.length], [0, width]);
  const y = scaleLinear([0, Math.max(1, most)], [height, 0]).nice(4);
  const bands = STACKED.map((place, at) => {
    const low = (day: DayOfValue) => y(heightOf(day, at));
    const high = (day: DayOfValue) => y(heightOf(day, at + 1));
    const shape = area<Corner>().x((each) => x(each.at)).y0((each) => low(each.day)).y1((each) => high(each.day)).curve(curveStepAfter);
    const edge = line<Corner>().x((each) => x(each.at)).y((each) => high(each.day)).curve(curveStepAfter);
    const last = series.at(-1)!;
    return { place, area: shape(corners) ?? '', edge: edge(corners) ?? '', middle: (low(last) + high(last)) / 2 };
  });
  const whole = most === 0 ? [0] : y.ticks(4).filter(Number.isInteger);
  return { bands: bands.filter(({ place }) => series.some(({ places }) => places[place].points > 0)), ticks: whole.map((points) => ({ points, y: y(points) })) };
}

/** The outline of how many are not rated, on a scale of its own; null when there are none on any day. */
export function drawNotRated(series: readonly DayOfValue[], { width, height }: Size): string | null {
  const most = Math.max(...series.map(notRatedOn));
  if (most === 0) return null;
  const x = scaleLinear([0, series.length], [0, width]);
  const y = scaleLinear([0, most], [height, 1]);
  const corners = cornersOf(series, (day, before) => notRatedOn(day) !== notRatedOn(before));
  return area<Corner>().x((each) => x(each.at)).y0(height).y1((each) => y(notRatedOn(each.day))).curve(curveStepAfter)(corners);
}

/** How many of the items of a day are not rated. */
export function notRatedOn({ places }: DayOfValue): number {
  return STACKED.reduce((sum, place) => sum + places[place].notRated, 0);
}

interface Corner {
  at: number;
  day: DayOfValue;
}

/** The days that begin a step, and the end of the last day. */
function cornersOf(series: readonly DayOfValue[], changed: (day: DayOfValue, before: DayOfValue) => boolean): Corner[] {
  const steps = series.map((day, at) => ({ at, day })).filter(({ at, day }) => at === 0 || changed(day, series[at - 1]!));
  return [...steps, { at: series.length, day: series.at(-1)! }];
}

function heightOf({ places }: DayOfValue, bands: number): number {
  let sum = 0;
  for (let at = 0; at < bands; at += 1) sum += places[STACKED[at]!].points;
  return sum;
}
