/** Where raters are furthest apart. */
export interface Gap {
  criterion: string;
  /** Whole steps of the scale between the lowest and the highest answer, 1–4. */
  steps: number;
  low: number;
  high: number;
}

/** The width of a step on 0–100. */
const STEP = 25;

/**
 * The criterion whose raters are furthest apart, of those given; the first of equal ones. Null where no two of them are
 * a step apart or nearly so (rounded). `answers` are each rater's, by criterion.
 */
export function widestGap(answers: readonly Readonly<Record<string, { likely: number }>>[], criteria: readonly string[]): Gap | null {
  let widest: Gap | null = null;
  for (const criterion of criteria) {
    const likelies = answers.flatMap((given) => given[criterion]?.likely ?? []);
    if (likelies.length < 2) continue;
    const [low, high] = [Math.min(...likelies), Math.max(...likelies)];
    const steps = Math.round((high - low) / STEP);
    if (steps > 0 && high - low > (widest ? widest.high - widest.low : 0)) widest = { criterion, steps, low, high };
  }
  return widest;
}
