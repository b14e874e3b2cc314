import type { Item } from '../../../src/contract';
import { subjectsOf, type Change } from '../../kit/edits/edit';
import { objectiveWords } from '../../kit/objective-words';
import type { Terms } from '../../kit/terms';
import { words } from '../../kit/words';
import { answerName, answerWords, listOf } from './figure-words';

/** What a change made of an item, in a few words. */
export function doneWords(change: Change, { key }: Pick<Item, 'key'>, { model, objectives }: Terms): string {
  switch (change.kind) {
    case 'must do': return words(change.reason === null ? 'prioritise.done.letGo' : 'prioritise.done.mustDo', { key });
    case 'why': return words(change.why === null ? 'prioritise.done.whyGone' : 'prioritise.done.why', { key });
    case 'objective': return words(change.objective === null ? 'prioritise.done.objectiveGone' : 'prioritise.done.objective', { key, name: objectiveWords(objectives, change.objective) });
    case 'answers': {
      const said = Object.entries(change.answers).map(([criterion, answer]) => {
        const name = answerName(criterion);
        if (answer === null) return words('prioritise.done.takenBack', { key, name });
        return words('prioritise.done.answer', { key, name, word: answerWords(model, criterion, answer.likely, 'short') });
      });
      return said.join('. ');
    }
  }
}

/** What a refused change left as it was; `item` is what stands now. */
export function refusedWords(change: Change, item: Item, { model }: Terms): string {
  if (change.kind !== 'answers') return words('prioritise.refused.mustDo', { key: item.key });
  const [criterion, ...further] = subjectsOf(change);
  if (further.length > 0) return words('hands.done.several', { key: item.key, names: namesOf(change) });
  const word = answerWords(model, criterion!, item.mine[criterion!]?.likely ?? null, 'short');
  return words('prioritise.refused.title', { name: answerName(criterion!), key: item.key, word });
}

/** That what was refused is kept, and what it said. */
export function keptWords(change: Change, { model, objectives }: Terms): string {
  switch (change.kind) {
    case 'must do': return change.reason === null ? '' : words('prioritise.refused.keptReason', { word: change.reason });
    case 'why': return change.why === null ? '' : words('prioritise.refused.keptWhy', { word: change.why });
    case 'objective': return change.objective === null ? '' : words('prioritise.refused.keptObjective', { word: objectiveWords(objectives, change.objective) });
    case 'answers': {
      const [[criterion, said], ...further] = Object.entries(change.answers) as [[string, { likely: number } | null], ...unknown[]];
      if (further.length > 0) return words('hands.done.keptSeveral', { names: namesOf(change) });
      return said === null ? '' : words('prioritise.refused.kept', { word: answerWords(model, criterion, said.likely, 'short') });
    }
  }
}

function namesOf({ answers }: Extract<Change, { kind: 'answers' }>): string {
  return listOf(Object.keys(answers).map(answerName));
}
