/** An estimate with its range: `low <= likely <= high`. The unit is the caller's (0–100, or person-weeks). */
export interface Figure {
  low: number;
  likely: number;
  high: number;
}

/** A figure that stands on `n` people's ratings. For a criterion counted from feedback `n` is 0 until a person overrides it. */
export interface TeamFigure extends Figure {
  n: number;
}

/** The figure without doubt: low = likely = high. */
export function exactly(likely: number): Figure {
  return { low: likely, likely, high: likely };
}
