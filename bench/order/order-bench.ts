import { join } from 'node:path';
import { ORDERS } from '../../src/domain/prioritise/order-score';
import { runBundled } from '../bundle';
import { budgetsFor, rounded, type Measurement } from '../measurement';

const COUNT = 10_000;
const MOST_MS = 16;

/** Value and order of 10,000 items on a change of weights: the domain, the naive loop and a floor of typed columns in turn. */
export async function orderBench(report: (measurement: Measurement) => void): Promise<string> {
  const { measureOrder } = runBundled(join(__dirname, 'measure-order.ts')) as typeof import('./measure-order');
  const said = ORDERS.map((order) => {
    const figures = measureOrder(order, COUNT);
    report({
      bench: 'order',
      name: order,
      figures,
      ratios: { 'medianMs / naive': rounded(figures.medianMs / figures.naiveMs), 'medianMs / floor': rounded(figures.medianMs / figures.floorMs) },
      budgets: budgetsFor(figures, { medianMs: MOST_MS }),
    });
    return `${order} ${figures.medianMs} ms (anew ${figures.anewMs}, naive ${figures.naiveMs}, floor ${figures.floorMs})`;
  });
  return `${COUNT} items, budget ${MOST_MS} ms: ${said.join('; ')}`;
}
