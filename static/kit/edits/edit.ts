import type { AnswerInput, Item } from '../../../src/contract';
import type { Answer } from '../../../src/domain/prioritise/answer';
import { saidIn } from '../../../src/domain/prioritise/answer-of';

/** What a person changes in an item: their answers by criterion (and `effort`), whether it must be done, why a customer wants it, or which objective it serves. */
export type Change =
  | { kind: 'answers'; answers: Readonly<Record<string, AnswerInput>> }
  | { kind: 'must do'; reason: string | null }
  | { kind: 'why'; why: string | null }
  | { kind: 'objective'; objective: string | null };

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
function answerInput(answer: Answer | undefined): AnswerInput {
  return answer ? saidIn(answer) : null;
}

/** What stands in an item where a change will stand. */
export function standingOf(item: Item, change: Change): Change {
  switch (change.kind) {
    case 'must do': return { kind: 'must do', reason: item.mustDo?.reason ?? null };
    case 'why': return { kind: 'why', why: item.why };
    case 'objective': return { kind: 'objective', objective: item.figures.objective };
    case 'answers': return { kind: 'answers', answers: Object.fromEntries(Object.keys(change.answers).map((key) => [key, answerInput(item.mine[key])])) };
  }
}

/** What a change is about: a second one about the same takes its place. */
export function subjectsOf(change: Change): string[] {
  return change.kind === 'answers' ? Object.keys(change.answers).sort() : [change.kind];
}
