import { effortFigure, ratingFigure, type Answer, type Said } from './answer';
import { EFFORT } from './standing';

/** What was said, with its range, as it is kept. `at` in seconds. */
export function answerOf(key: string, said: Said & { reason?: string | undefined }, at: number): Answer {
  const figure = key === EFFORT ? effortFigure(said) : ratingFigure(said);
  const reason = said.reason?.trim();
  return { ...figure, sure: 'sure' in said ? said.sure : null, at, ...(reason ? { reason } : {}) };
}

/** What a person would have to say to give an answer again: the inverse of `answerOf`. */
export function saidIn({ low, likely, high, sure, reason }: Answer): Said & { reason?: string } {
  const why = reason === undefined ? {} : { reason };
  return sure ? { likely, sure, ...why } : { low, likely, high, ...why };
}
