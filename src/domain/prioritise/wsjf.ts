import { InvalidFigure } from '../invalid-figure';

export interface WsjfInput {
  /** User-business value, relative points ≥ 0. */
  userBusinessValue: number;
  /** Time criticality, relative points ≥ 0. */
  timeCriticality: number;
  /** Risk reduction and opportunity enablement, relative points ≥ 0. */
  riskAndOpportunity: number;
  /** Job size, relative points > 0. */
  size: number;
}

/** The numerator that SAFe calls cost of delay: a sum of relative points, no cost in money. */
export function relativeCostOfDelay({ userBusinessValue, timeCriticality, riskAndOpportunity }: WsjfInput): number {
  const points = { userBusinessValue, timeCriticality, riskAndOpportunity };
  for (const [name, figure] of Object.entries(points)) {
    if (!(figure >= 0 && Number.isFinite(figure))) throw new InvalidFigure(name, figure);
  }
  return userBusinessValue + timeCriticality + riskAndOpportunity;
}

/** SAFe's WSJF = (value + time criticality + risk and opportunity) / size. Throws InvalidFigure outside the ranges. */
export function wsjf(input: WsjfInput): number {
  if (!(input.size > 0 && Number.isFinite(input.size))) throw new InvalidFigure('size', input.size);
  return relativeCostOfDelay(input) / input.size;
}
