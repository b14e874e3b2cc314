import { words } from '../../../kit/words';
import { listOf } from '../figure-words';
import type { ValueDifference } from './value-difference';

/** The difference of two values in one sentence: the two, then what makes it, such as `Impact +5 and Urgency −4`. */
export function differenceWords({ value, other, parts }: ValueDifference): string {
  const said = parts.map(({ key, points }) => words(points > 0 ? 'flip.more' : 'flip.less', { name: words(`criterion.${key}.column`), points: Math.abs(points) }));
  return words('flip.difference', { value, other, parts: listOf(said) });
}
