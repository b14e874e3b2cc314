import type { Figure, TeamFigure } from '../figure';
import { median } from '../statistics/median';

/**
 * The team's figure from each rater's: medians of low, likely and high, the range widened to include every
 * rater's likely (docs/figures.md). Null when nobody has answered.
 */
export function combineAnswers(answers: readonly Figure[]): TeamFigure | null {
  if (answers.length === 0) return null;
  const likelies = answers.map((answer) => answer.likely);
  return {
    low: Math.min(median(answers.map((answer) => answer.low)), ...likelies),
    likely: median(likelies),
    high: Math.max(median(answers.map((answer) => answer.high)), ...likelies),
    n: answers.length,
  };
}
