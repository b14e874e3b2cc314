import type { Drawing } from '../../../../src/domain/prioritise/sureness/drawable';
import type { DrawColumns } from '../../../../src/domain/prioritise/sureness/draw-columns';
import type { OrderFigures } from '../../../../src/domain/prioritise/sureness/draw-order';

/** What the page asks of the worker: how sure the order of these items is. A newer question takes the place of the one before. */
export interface SurenessQuestion {
  turn: number;
  columns: DrawColumns;
  drawing: Drawing;
  top: number;
}

/** What the worker answers to a question, several times, from more draws each time. */
export interface SurenessAnswer {
  turn: number;
  figures: OrderFigures;
}
