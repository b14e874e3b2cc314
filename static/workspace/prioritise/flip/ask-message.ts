import type { Question } from '../../../../src/domain/prioritise/sureness/ask-next';
import type { Drawing } from '../../../../src/domain/prioritise/sureness/drawable';
import type { Orderable } from '../../../../src/domain/prioritise/order-items';

/** What the page asks of the worker: which answer would make the top of a list surest. */
export interface AskMessage {
  items: readonly Orderable[];
  drawing: Drawing;
  top: number;
  /** What the reader may answer and has not, of each item by its id: asked for first. Then all that they may answer. */
  unanswered: ReadonlyMap<string, readonly string[]>;
  all: ReadonlyMap<string, readonly string[]>;
}

/** What the worker answers: the question to ask, or that there is none. */
export interface AskAnswer {
  question: Question | null;
}
