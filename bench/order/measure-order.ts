import { DEFAULT_MODEL, type Model } from '../../src/domain/prioritise/model';
import { likelyFigures } from '../../src/domain/prioritise/likely-figures';
import { orderItems, orderLaidOut, type Orderable } from '../../src/domain/prioritise/order-items';
import type { Order } from '../../src/domain/prioritise/order-score';
import { benchItems } from '../bench-items';
import { rounded } from '../measurement';
import { quantile } from '../quantile';
import { columnsOf, floorOrder } from './columns-floor';
import { naiveOrder } from './naive-order';
import { plainScore } from './plain-score';

const WARM_UP = 5;
const ROUNDS = 25;
const NEAR = 1e-5;

/** What one order of items takes, in milliseconds: the domain's quickest run (what other work on the machine did not delay), median and 95th percentile, its median where the figures are laid out anew, the medians of its peers. */
export interface OrderFigures extends Record<string, number> {
  bestMs: number;
  medianMs: number;
  p95Ms: number;
  anewMs: number;
  naiveMs: number;
  floorMs: number;
}

/** Orders so many items again and again, each time with other weights, by the domain and its peers in turn. Throws where they differ. */
export function measureOrder(order: Order, count: number): OrderFigures {
  const items: Orderable[] = benchItems(count).map(({ id, figures }, rank) => ({ id, figures, rank }));
  const columns = columnsOf(items, DEFAULT_MODEL);
  check(items, order);
  const figures = likelyFigures(items, DEFAULT_MODEL, order);
  const times: Record<'domain' | 'anew' | 'naive' | 'floor', number[]> = { domain: [], anew: [], naive: [], floor: [] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const model = withWeight(20 + ((round + WARM_UP) % 41));
    const weights = model.criteria.map(({ weight }) => weight);
    const took = {
      domain: time(() => orderLaidOut(items, figures, model)),
      anew: time(() => orderItems(items, model, order)),
      naive: time(() => naiveOrder(items, model, order)),
      floor: time(() => floorOrder(columns, weights, order)),
    };
    if (round >= 0) for (const who of ['domain', 'anew', 'naive', 'floor'] as const) times[who].push(took[who]);
  }
  return {
    bestMs: rounded(Math.min(...times.domain)),
    medianMs: rounded(quantile(times.domain, 0.5)),
    p95Ms: rounded(quantile(times.domain, 0.95)),
    anewMs: rounded(quantile(times.anew, 0.5)),
    naiveMs: rounded(quantile(times.naive, 0.5)),
    floorMs: rounded(quantile(times.floor, 0.5)),
  };
}

/** The default model with another weight for its first criterion, as a slider gives it. */
function withWeight(weight: number): Model {
  const [first, ...others] = DEFAULT_MODEL.criteria;
  return { ...DEFAULT_MODEL, criteria: [{ ...first!, weight }, ...others] };
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Peers that give another order are no peers. Throws where the naive loop differs from the domain, or the floor by more than near-ties. */
function check(items: readonly Orderable[], order: Order): void {
  const { mustDo, ranked, notRated } = orderItems(items, DEFAULT_MODEL, order);
  const ours = [...mustDo, ...ranked, ...notRated].map(({ rank }) => rank);
  const naive = naiveOrder(items, DEFAULT_MODEL, order);
  const floor = floorOrder(columnsOf(items, DEFAULT_MODEL), DEFAULT_MODEL.criteria.map(({ weight }) => weight), order);
  const figure = (place: number) => plainScore(items[place]!.figures, DEFAULT_MODEL, order) ?? -1;
  const apart = ours.filter((rank, at) => Math.abs(figure(floor[at]!) - figure(rank)) > NEAR).length;
  const differs = naive.findIndex(({ rank }, at) => rank !== ours[at]);
  if (differs >= 0) throw new Error(`The naive loop orders ${order} otherwise from place ${differs + 1} on.`);
  if (apart > 0) throw new Error(`The floor orders ${order} otherwise: ${apart} items.`);
}
