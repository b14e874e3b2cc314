import type { Item } from '../../../src/contract';
import type { Change } from '../../kit/edits/edit';
import { words } from '../../kit/words';
import { answerName, answerWords } from './figure-words';

/** What a change made of an item, in a few words. */
export function doneWords(change: Change, { key }: Pick<Item, 'key'>): string {
  if (change.kind === 'must do') return words(change.reason === null ? 'prioritise.done.letGo' : 'prioritise.done.mustDo', { key });
  const [criterion, said] = Object.entries(change.answers)[0]!;
  const name = answerName(criterion);
  if (said === null) return words('prioritise.done.takenBack', { key, name });
  return words('prioritise.done.answer', { key, name, word: answerWords(criterion, said.likely, true) });
}

/** What a refused change left as it was; `item` is what stands now. */
export function refusedWords(change: Change, item: Item): string {
  if (change.kind === 'must do') return words('prioritise.refused.mustDo', { key: item.key });
  const [criterion] = Object.keys(change.answers);
  const word = answerWords(criterion!, item.mine[criterion!]?.likely ?? null, true);
  return words('prioritise.refused.title', { name: answerName(criterion!), key: item.key, word });
}

/** That what was refused is kept, and what it said. */
export function keptWords(change: Change): string {
  if (change.kind === 'must do') return change.reason === null ? '' : words('prioritise.refused.keptReason', { word: change.reason });
  const [criterion, said] = Object.entries(change.answers)[0]!;
  return said === null ? '' : words('prioritise.refused.kept', { word: answerWords(criterion, said.likely, true) });
}
