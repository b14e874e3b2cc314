import { relativeCostOfDelay, wsjf, type WsjfInput } from '../../../src/domain/prioritise/wsjf';
import { ranking } from '../ranking';

interface Input {
  items: { id: string; ubv: number; tc: number; rroe: number; size: number }[];
}

/** SAFe's relative cost of delay, WSJF, and the ranking by it. */
export function computeWsjfSafe({ items }: Input): unknown {
  const figures = items.map(({ id, ...item }) => [id, inputOf(item)] as const);
  const scores = Object.fromEntries(figures.map(([id, input]) => [id, wsjf(input)]));
  const cod = Object.fromEntries(figures.map(([id, input]) => [id, relativeCostOfDelay(input)]));
  return { cod, wsjf: scores, ranking: ranking(scores) };
}

function inputOf({ ubv, tc, rroe, size }: Omit<Input['items'][number], 'id'>): WsjfInput {
  return { userBusinessValue: ubv, timeCriticality: tc, riskAndOpportunity: rroe, size };
}
