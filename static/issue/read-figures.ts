import type { AnswerRule } from '../../src/domain/prioritise/answer-rule';
import { checkSaid } from '../../src/domain/prioritise/check-said';
import type { Figure } from '../../src/domain/figure';
import type { Model } from '../../src/domain/prioritise/model';
import { EFFORT } from '../../src/domain/prioritise/standing';
import { readNumber } from '../kit/read-number';

/** Low, likely and high of one answer from what somebody typed, or the first rule that they break. */
export function readFigures(typed: Record<keyof Figure, string>, key: string, model: Model): Figure | { rule: AnswerRule } {
  const [low, likely, high] = [readNumber(typed.low), readNumber(typed.likely), readNumber(typed.high)];
  if (low === null || likely === null || high === null) return { rule: key === EFFORT ? 'weeks' : 'scale' };
  const rule = checkSaid(model, key, { low, likely, high });
  return rule ? { rule } : { low, likely, high };
}
