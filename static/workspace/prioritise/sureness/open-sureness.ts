import { columnsOf } from '../../../../src/domain/prioritise/sureness/draw-columns';
import type { Drawable, Drawing } from '../../../../src/domain/prioritise/sureness/drawable';
import type { OrderSureness } from '../../../../src/domain/prioritise/sureness/order-sureness';
import type { SurenessAnswer, SurenessQuestion } from './sureness-message';
import { placesOf, surenessOf } from './sureness-of';

/** A list whose sureness is wanted: its ranked items in order. */
export interface Wanted {
  items: readonly Drawable[];
  drawing: Drawing;
  top: number;
}

/** The worker as far as it is needed here. */
export interface DrawingWorker {
  post(question: SurenessQuestion): void;
  onAnswer(take: (answer: SurenessAnswer) => void): void;
  close(): void;
}

/** Asks how sure lists are. */
export interface Sureness {
  /** Asks of a list in the place of the one before. */
  want(wanted: Wanted): void;
  close(): void;
}

/**
 * Asks a worker, and tells each answer to the newest list. While a first answer is on its way nothing more is asked, and
 * then the newest list alone, so that a slider that never rests is answered too.
 */
export function openSureness(worker: DrawingWorker, tell: (wanted: Wanted, sureness: OrderSureness) => void): Sureness {
  let turn = 0;
  let asked: { wanted: Wanted; places: ReadonlyMap<string, number> } | null = null;
  let next: Wanted | null = null;
  let waits = false;

  function ask(wanted: Wanted): void {
    asked = { wanted, places: placesOf(wanted.items) };
    turn += 1;
    waits = true;
    worker.post({ turn, columns: columnsOf(wanted.items, wanted.drawing.model), drawing: wanted.drawing, top: wanted.top });
  }

  worker.onAnswer((answer) => {
    if (answer.turn !== turn) return;
    if (asked) tell(asked.wanted, surenessOf(asked.places, answer.figures));
    waits = false;
    if (next) ask(next);
    next = null;
  });

  return {
    want(wanted) {
      if (waits) next = wanted;
      else ask(wanted);
    },
    close: () => worker.close(),
  };
}
