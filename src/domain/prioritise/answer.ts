import type { Figure } from '../figure';

/** How sure a person is of an answer: it sets the range around what they said. */
export type Sureness = 'guess' | 'fairly' | 'sure';

/** One person's figure for one criterion (0–100) or for effort (person-weeks). `sure` is null when the range was typed. */
export interface Answer extends Figure {
  sure: Sureness | null;
  /** When it was given, in seconds since 1970. */
  at: number;
  /** Why the feedback's own count is set aside; only on a criterion counted from feedback. */
  reason?: string;
}

/** What a person says: a likely figure and how sure they are, or a typed range. */
export type Said = { likely: number; sure: Sureness } | { likely: number; low: number; high: number };

const POINTS: Record<Sureness, number> = { guess: 25, fairly: 12, sure: 5 };
const TIMES: Record<Sureness, number> = { guess: 2, fairly: 1.5, sure: 1.2 };

/** The steps offered for effort, in person-weeks. */
export const EFFORT_STEPS = { S: 2, M: 6, L: 13, XL: 26 } as const;

/** The smallest effort that can be told, in person-weeks (half a day). */
export const LEAST_WEEKS = 0.1;

/** The largest effort that can be told, in person-weeks (about twenty people for ten years). */
export const MOST_WEEKS = 10_000;

/** A rating's figure on 0–100: guess ±25, fairly ±12, sure ±5, clamped to the scale; a typed range as it is (docs/figures.md). */
export function ratingFigure(said: Said): Figure {
  if ('low' in said) return { low: said.low, likely: said.likely, high: said.high };
  const either = POINTS[said.sure];
  return { low: Math.max(0, said.likely - either), likely: said.likely, high: Math.min(100, said.likely + either) };
}

/** An effort's figure in person-weeks: ×/÷ 2, 1.5 or 1.2 by how sure; a typed range as it is (docs/figures.md). */
export function effortFigure(said: Said): Figure {
  if ('low' in said) return { low: said.low, likely: said.likely, high: said.high };
  const times = TIMES[said.sure];
  return { low: said.likely / times, likely: said.likely, high: said.likely * times };
}

/** RICE's confidence for one answer: 0.5, 0.8 or 1; a typed range counts as the nearest of ±25, ±12 and ±5. */
export function confidenceOf(answer: Figure & { sure: Sureness | null }): number {
  const confidence: Record<Sureness, number> = { guess: 0.5, fairly: 0.8, sure: 1 };
  if (answer.sure) return confidence[answer.sure];
  const either = (answer.high - answer.low) / 2;
  if (either >= 18.5) return confidence.guess;
  return either >= 8.5 ? confidence.fairly : confidence.sure;
}
