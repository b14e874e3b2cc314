import { InvalidFigure } from '../invalid-figure';

export interface RiceInput {
  /** People or customers per period, ≥ 0. */
  reach: number;
  /** > 0; Intercom's scale is 0.25 to 3. */
  impact: number;
  /** A share in (0, 1]; never read as percent. */
  confidence: number;
  /** Person-months, > 0. */
  effort: number;
}

/** RICE = reach × impact × confidence / effort (McBride, Intercom 2016). Throws InvalidFigure outside the ranges. */
export function rice({ reach, impact, confidence, effort }: RiceInput): number {
  if (!(reach >= 0 && Number.isFinite(reach))) throw new InvalidFigure('reach', reach);
  if (!(impact > 0 && Number.isFinite(impact))) throw new InvalidFigure('impact', impact);
  if (!(confidence > 0 && confidence <= 1)) throw new InvalidFigure('confidence', confidence);
  if (!(effort > 0 && Number.isFinite(effort))) throw new InvalidFigure('effort', effort);
  return (reach * impact * confidence) / effort;
}
