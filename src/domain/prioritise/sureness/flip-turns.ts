import { reach } from '../../feedback/reach';
import { EFFORT_STEPS, LEAST_WEEKS, MOST_WEEKS } from '../answer';
import type { Orderable } from '../order-items';
import type { Order } from '../order-score';
import type { Pair, Turn } from './flip';
import { shareOf, turned } from './flip-turned';

/** A change that may swap a pair, and where its figure may go. */
export interface Way {
  turn: Turn;
  /** From where it counts now to the end of the scale, or the places to try, the nearest first. */
  where: { now: number; end: number; whole?: true } | { places: readonly number[] };
  /** How far a place is, in points of 100. */
  points(to: number): number;
}

/** What counts for a rating that nobody gave. */
const UNKNOWN = 50;
/** More customers than these are not looked for. */
const MOST_MORE = 100;
const SIZES = Object.values(EFFORT_STEPS);
/** From S to XL are three steps of a quarter of the scale each. */
const POINTS_A_STEP = 25;
const STEP = Math.log(EFFORT_STEPS.XL / EFFORT_STEPS.S) / (SIZES.length - 1);

/** The ways in which the upper item may fall behind the lower one: the upper's figures go down, the lower's up, weights either way. */
export function waysOf({ one: upper, other: lower, model }: Pair, order: Order): Way[] {
  const pair = { one: upper, other: lower, model };
  const ratings = [upper, lower].flatMap((item) => ratingWays(pair, item, item === upper ? 0 : 100));
  const efforts = order === 'value' ? [] : [effortWay(upper, order, MOST_WEEKS), effortWay(lower, order, LEAST_WEEKS)];
  const weights = model.criteria.flatMap(({ key }) => [weightWay(pair, key, 0), weightWay(pair, key, 1)]);
  return [...ratings, askingWay(pair, lower), ...efforts, ...weights.filter((way) => way !== null)];
}

function ratingWays({ model }: Pair, { id, figures }: Orderable, end: number): Way[] {
  const rated = model.criteria.filter(({ key, source }) => source === 'people' || (figures.criteria[key]?.n ?? 0) > 0);
  return rated.map(({ key }) => {
    const from = figures.criteria[key]?.likely ?? null;
    const now = from ?? UNKNOWN;
    return { turn: { by: 'rating', item: id, criterion: key, from }, where: { now, end }, points: (to) => Math.abs(to - now) };
  });
}

/** More customers, never fewer: what was said stays said. */
function askingWay(pair: Pair, { id, figures }: Orderable): Way {
  const turn: Turn = { by: 'asking', item: id, from: figures.customers };
  const reached = (to: number) => {
    const { one, other } = turned(pair, turn, to);
    return reach((one.id === id ? one : other).figures.asking) - reach(figures.asking);
  };
  return {
    turn,
    where: { now: figures.customers, end: figures.customers + MOST_MORE, whole: true },
    points: (to) => Math.max(to - figures.customers, reached(to)),
  };
}

/** WSJF gives the four sizes points of their own, so that more weeks may be a smaller job: only the sizes are tried there, and where nobody said any. */
function effortWay({ id, figures: { effort } }: Orderable, order: Order, end: number): Way {
  const from = effort?.likely ?? null;
  const steps = (to: number) => (from === null ? SIZES.length : Math.abs(Math.log(to / from)) / STEP);
  const sizes = [...SIZES].sort((a, b) => (from === null ? b - a : steps(a) - steps(b)));
  const tried = from === null || order === 'wsjf';
  return {
    turn: { by: 'effort', item: id, from },
    where: tried ? { places: sizes } : { now: from, end },
    points: (to) => steps(to) * POINTS_A_STEP,
  };
}

/** None where it has all the weight and there is nobody to give it to. */
function weightWay({ model }: Pair, criterion: string, end: 0 | 1): Way | null {
  const from = shareOf(model, criterion);
  if (from === 1) return null;
  return { turn: { by: 'weight', criterion, from }, where: { now: from, end }, points: (to) => Math.abs(to - from) * 100 };
}
