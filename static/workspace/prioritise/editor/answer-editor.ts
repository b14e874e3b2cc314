import type { AnswerInput, Item } from '../../../../src/contract';

/** What each editor of a cell gets. */
export interface AnswerEditorProps {
  criterion: string;
  item: Item;
  /** What was typed into the cell before the editor opened, or null. */
  typed: string | null;
  /** Stores an answer, or takes it back with null; `stay` leaves the editor open. */
  onAnswer(said: AnswerInput, stay?: boolean): void;
  /** Closes the editor and leaves the answer as it is. */
  onLeave(): void;
}
