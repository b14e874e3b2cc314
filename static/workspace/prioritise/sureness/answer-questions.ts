import { drawOrder, type OrderFigures } from '../../../../src/domain/prioritise/sureness/draw-order';
import type { SurenessAnswer, SurenessQuestion } from './sureness-message';

/** What the drawing needs of its worker. */
export interface DrawingWorld {
  answer(answer: SurenessAnswer): void;
  /** Goes on after whatever waits, such as a newer question. */
  later(work: () => void): void;
  /** In milliseconds. */
  now(): number;
}

/** How long refining goes on before it looks for a newer question, in milliseconds. */
const AT_ONCE = 8;

/** Answers the newest question: a first answer at once, better ones in slices of time, until another is asked. */
export function answerQuestions({ answer, later, now }: DrawingWorld): (question: SurenessQuestion) => void {
  let newest = 0;

  function goOn(turn: number, draws: Generator<OrderFigures | null, void>, until: number): void {
    if (turn !== newest) return;
    for (;;) {
      const { done, value } = draws.next();
      if (done) return;
      if (value) answer({ turn, figures: value });
      if (value || now() >= until) break;
    }
    later(() => goOn(turn, draws, now() + AT_ONCE));
  }

  return ({ turn, columns, drawing, top }) => {
    newest = turn;
    goOn(turn, drawOrder(columns, drawing, top), Infinity);
  };
}
