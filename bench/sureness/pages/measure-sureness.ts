import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { orderItems } from '../../../src/domain/prioritise/order-items';
import type { Order } from '../../../src/domain/prioritise/order-score';
import type { Drawing } from '../../../src/domain/prioritise/sureness/drawable';
import type { OrderSureness } from '../../../src/domain/prioritise/sureness/order-sureness';
import { openSureness, type Wanted } from '../../../static/workspace/prioritise/sureness/open-sureness';
import type { SurenessAnswer } from '../../../static/workspace/prioritise/sureness/sureness-message';
import { benchItems } from '../../bench-items';
import { quantile } from '../../quantile';
import { naiveSureness } from '../naive-sureness';

const TOP = 5;
const ROUNDS = 7;
const NEAR = 0.05;

export type Figures = Record<string, number>;

/** The order and how many items of it are drawn, and by how many draws the naive loop is measured (0: not at all). */
export interface Measured {
  order: Order;
  count: number;
  naiveDraws: number;
}

/**
 * How long the page waits for the worker: for its first answer, from when the list is asked to when bands stand by id,
 * and for the last one; the naive loop in the same page. Throws where the two differ.
 */
async function measureSureness(script: string, { order, count, naiveDraws }: Measured): Promise<Figures> {
  const items = benchItems(Math.ceil(count * 1.2)).map(({ id, figures }, rank) => ({ id, figures, rank }));
  const drawing: Drawing = { seed: 'bench:1', model: DEFAULT_MODEL, order };
  const wanted = { items: orderItems(items, DEFAULT_MODEL, order).ranked.slice(0, count), drawing, top: TOP };
  const times: { first: number; last: number }[] = [];
  const asker = openAsker(script);
  let sureness = await asker.ask(wanted, () => undefined);
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    let first = 0;
    sureness = await asker.ask({ ...wanted }, () => (first ||= performance.now() - began));
    times.push({ first, last: performance.now() - began });
  }
  asker.close();
  const figures: Figures = {
    firstMs: quantile(times.map(({ first }) => first), 0.5),
    bestFirstMs: Math.min(...times.map(({ first }) => first)),
    allMs: quantile(times.map(({ last }) => last), 0.5),
    bestAllMs: Math.min(...times.map(({ last }) => last)),
    draws: sureness.draws,
  };
  if (naiveDraws === 0) return figures;
  const began = performance.now();
  const naive = naiveSureness(wanted.items, drawing, TOP, naiveDraws);
  const naiveMs = performance.now() - began;
  for (const [id, inTop] of naive) if (Math.abs(inTop - sureness.bandOf(id)!.inTop) > NEAR) throw new Error(`The naive loop finds ${inTop} for ${id}, not ${sureness.bandOf(id)!.inTop}.`);
  return { ...figures, naiveDraws, naiveAllMs: (naiveMs * sureness.draws) / naiveDraws };
}

/** The page's own asking, over a worker made of its built script. */
function openAsker(script: string) {
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  let told: (wanted: Wanted, sureness: OrderSureness) => void = () => undefined;
  const asked = openSureness(
    {
      post: (question) => worker.postMessage(question, [question.columns.figures.buffer]),
      onAnswer: (take) => worker.addEventListener('message', ({ data }: MessageEvent<SurenessAnswer>) => take(data)),
      close: () => worker.terminate(),
    },
    (wanted, sureness) => told(wanted, sureness),
  );
  const ask = (wanted: Wanted, onAnswer: () => void) =>
    new Promise<OrderSureness>((resolve) => {
      let answers = 0;
      told = (of, sureness) => {
        if (of !== wanted) return;
        onAnswer();
        answers += 1;
        if (answers === 3) resolve(sureness);
      };
      asked.want(wanted);
    });
  return { ask, close: () => asked.close() };
}

Object.assign(globalThis, { measureSureness });
