import type { ItemInRound, RoundView } from '../../../src/contract';
import type { Answer, Said } from '../../../src/domain/prioritise/answer';
import { saidIn } from '../../../src/domain/prioritise/answer-of';

/** What the reader has in hand for an item: what they chose and have not sent. */
export type Draft = Readonly<Record<string, Said>>;

/** What a round asks of the reader: what is kept to roles of others is not. */
export function askedOf({ criteria, can }: Pick<RoundView, 'criteria' | 'can'>): string[] {
  return criteria.filter((key) => !can.closed.includes(key));
}

/** An answer as it would be said again. */
export function draftOf(answers: Readonly<Record<string, Answer>> | null): Draft {
  return Object.fromEntries(Object.entries(answers ?? {}).map(([key, answer]) => [key, saidIn(answer)]));
}

/** What is sent of a draft: of what the reader is asked, what they say. The rest would have all of it refused. */
export function sentOf(draft: Draft, asked: readonly string[]): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([key]) => asked.includes(key)));
}

/** Where an item stands for a reader. */
export type Stage = 'open' | 'answered' | 'shown' | 'settled' | 'range' | 'moved';

/** The stage of an item. */
export function stageOf({ mine, moved, revealed }: ItemInRound): Stage {
  if (revealed) return revealed.outcome ? (revealed.outcome.kind === 'one' ? 'settled' : 'range') : 'shown';
  if (moved) return 'moved';
  return mine ? 'answered' : 'open';
}

/** Whether answers to an item are there to be shown. */
export function isToShow({ answered, moved, revealed }: ItemInRound): boolean {
  return !revealed && !moved && answered.length > 0;
}
