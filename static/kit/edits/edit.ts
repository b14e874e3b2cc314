import type { AnswerInput } from '../../../src/contract';
import type { Answer } from '../../../src/domain/prioritise/answer';
import { saidIn } from '../../../src/domain/prioritise/answer-of';

/** What a person changes in an item: their answers by criterion (and `effort`), or whether it must be done, and why. */
export type Change =
  | { kind: 'answers'; answers: Readonly<Record<string, AnswerInput>> }
  | { kind: 'must do'; reason: string | null };

/** A change on its way to the app. */
export interface Edit {
  id: number;
  issue: string;
  change: Change;
  /** When it was made, in seconds since 1970. */
  at: number;
  /** Where it comes from: a refused undo goes back on the pile it was taken from. */
  by: 'person' | 'undo' | 'redo';
}

/** What has to be sent to have an answer stand again as it was. */
export function answerInput(answer: Answer | undefined): AnswerInput {
  return answer ? saidIn(answer) : null;
}
