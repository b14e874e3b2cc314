import type { Item } from '../../../src/contract';
import type { Change } from '../../kit/edits/edit';
import { words } from '../../kit/words';
import { answerName, answerWords, listOf } from './figure-words';

/** What a change made of an item, in a few words. */
export function doneWords(change: Change, { key }: Pick<Item, 'key'>): string {
  if (change.kind === 'must do') return words(change.reason === null ? 'prioritise.done.letGo' : 'prioritise.done.mustDo', { key });
  const said = Object.entries(change.answers).map(([criterion, answer]) => {
    const name = answerName(criterion);
    if (answer === null) return words('prioritise.done.takenBack', { key, name });
    return words('prioritise.done.answer', { key, name, word: answerWords(criterion, answer.likely, true) });
  });
  return said.join('. ');
}

/** What a refused change left as it was; `item` is what stands now. */
export function refusedWords(change: Change, item: Item): string {
  if (change.kind === 'must do') return words('prioritise.refused.mustDo', { key: item.key });
  const [criterion, ...further] = Object.keys(change.answers);
  if (further.length > 0) return words('hands.done.several', { key: item.key, names: namesOf(change) });
  const word = answerWords(criterion!, item.mine[criterion!]?.likely ?? null, true);
  return words('prioritise.refused.title', { name: answerName(criterion!), key: item.key, word });
}

/** That what was refused is kept, and what it said. */
export function keptWords(change: Change): string {
  if (change.kind === 'must do') return change.reason === null ? '' : words('prioritise.refused.keptReason', { word: change.reason });
  const [[criterion, said], ...further] = Object.entries(change.answers) as [[string, { likely: number } | null], ...unknown[]];
  if (further.length > 0) return words('hands.done.keptSeveral', { names: namesOf(change) });
  return said === null ? '' : words('prioritise.refused.kept', { word: answerWords(criterion, said.likely, true) });
}

function namesOf({ answers }: Extract<Change, { kind: 'answers' }>): string {
  return listOf(Object.keys(answers).map(answerName));
}
