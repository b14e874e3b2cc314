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
  checkPoints('userBusinessValue', userBusinessValue);
  checkPoints('timeCriticality', timeCriticality);
  checkPoints('riskAndOpportunity', riskAndOpportunity);
  return userBusinessValue + timeCriticality + riskAndOpportunity;
}

/** SAFe's WSJF = (value + time criticality + risk and opportunity) / size. Throws InvalidFigure outside the ranges. */
export function wsjf(input: WsjfInput): number {
  if (!(input.size > 0 && Number.isFinite(input.size))) throw new InvalidFigure('size', input.size);
  return relativeCostOfDelay(input) / input.size;
}

function checkPoints(name: string, points: number): void {
  if (!(points >= 0 && Number.isFinite(points))) throw new InvalidFigure(name, points);
}
