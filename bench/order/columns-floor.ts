import type { Model } from '../../src/domain/prioritise/model';
import type { Orderable } from '../../src/domain/prioritise/order-items';
import type { Order } from '../../src/domain/prioritise/order-score';
import { plainScore } from './plain-score';

const BITS = 11;
const DIGIT = 2 ** BITS - 1;
const PASSES = 3;
const FINEST = 2 ** 30 - 1;

/** Items as typed columns, made once: what a change of weights has to read, and nothing else. */
export interface Columns {
  /** 0 must do, 1 ranked, 2 not rated. */
  groups: Uint8Array;
  likely: Float64Array[];
  weeks: Float64Array;
  asking: Float64Array;
  /** RICE and WSJF, which no weight changes; −1 where a part is missing. */
  scores: Record<'rice' | 'wsjf', Float64Array>;
}

/** Reads items into columns, in Jira's order. */
export function columnsOf(items: readonly Orderable[], model: Model): Columns {
  const column = (of: (item: Orderable) => number) => Float64Array.from(items, of);
  const rated = (item: Orderable) => item.figures.criteria[model.keyCriterion] !== undefined;
  return {
    groups: Uint8Array.from(items, (item) => (rated(item) ? 1 - item.figures.mustDo : 2)),
    likely: model.criteria.map(({ key }) => column(({ figures }) => figures.criteria[key]?.likely ?? 50)),
    weeks: column(({ figures }) => figures.effort?.likely ?? -1),
    asking: column(({ figures }) => figures.asking),
    scores: {
      rice: column(({ figures }) => plainScore(figures, model, 'rice') ?? -1),
      wsjf: column(({ figures }) => plainScore(figures, model, 'wsjf') ?? -1),
    },
  };
}

/**
 * The floor: scores typed columns and sorts the places of items by a radix sort on 32 bits. Near-ties may be swapped
 * and ties are not looked at, so nobody could ship it; nothing that keeps the rules will be quicker.
 */
export function floorOrder(columns: Columns, weights: readonly number[], order: Order): Uint32Array {
  const { groups, asking } = columns;
  const scores = scoreColumn(columns, weights, order);
  let [most, mostAsking] = [1e-9, 1e-9];
  for (let at = 0; at < scores.length; at += 1) {
    if (scores[at]! > most) most = scores[at]!;
    if (asking[at]! > mostAsking) mostAsking = asking[at]!;
  }
  const keys = new Uint32Array(scores.length);
  for (let at = 0; at < keys.length; at += 1) {
    const share = groups[at] === 2 ? asking[at]! / mostAsking : (scores[at]! + 1) / (most + 1);
    keys[at] = groups[at]! * 2 ** 30 + (FINEST - Math.floor(share * FINEST));
  }
  return sortPlaces(keys);
}

function scoreColumn({ likely, weeks, scores }: Columns, weights: readonly number[], order: Order): Float64Array {
  if (order === 'rice' || order === 'wsjf') return scores[order];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const values = new Float64Array(weeks.length);
  likely.forEach((column, criterion) => {
    const share = weights[criterion]! / total;
    for (let at = 0; at < values.length; at += 1) values[at]! += share * column[at]!;
  });
  if (order === 'value') return values;
  for (let at = 0; at < values.length; at += 1) values[at] = weeks[at]! < 0 ? -1 : values[at]! / weeks[at]!;
  return values;
}

/** The places of the keys from the smallest to the largest. */
function sortPlaces(keys: Uint32Array): Uint32Array {
  let from = new Uint32Array(keys.length);
  let to = new Uint32Array(keys.length);
  for (let at = 0; at < from.length; at += 1) from[at] = at;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const shift = pass * BITS;
    const ends = new Uint32Array(DIGIT + 2);
    for (let at = 0; at < keys.length; at += 1) ends[((keys[at]! >>> shift) & DIGIT) + 1]! += 1;
    for (let digit = 0; digit < DIGIT; digit += 1) ends[digit + 1]! += ends[digit]!;
    for (let at = 0; at < from.length; at += 1) {
      const place = from[at]!;
      to[ends[(keys[place]! >>> shift) & DIGIT]!++] = place;
    }
    [from, to] = [to, from];
  }
  return from;
}
