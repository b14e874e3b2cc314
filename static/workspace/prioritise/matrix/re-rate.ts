import type { AnswerInput, Item } from '../../../../src/contract';
import { EFFORT } from '../../../../src/domain/prioritise/standing';
import { mayAnswer } from '../item-acts';
import type { PageStores } from '../page-stores';
import type { Asked } from './snap';

/**
 * Makes what a pull or a key asks for the reader's own answers, as one act that one undo takes back. What they have said
 * already is left out; what they may not answer changes nothing, and they are told why.
 */
export function reRate(stores: PageStores, item: Item, { likely, weeks }: Asked): void {
  const { keyCriterion } = stores.data.getState().listing.model;
  const wanted = [[keyCriterion, likely], [EFFORT, weeks]] as const;
  const answers: Record<string, AnswerInput> = {};
  for (const [key, figure] of wanted) {
    const mine = item.mine[key];
    if (figure === null || figure === mine?.likely) continue;
    if (!mayAnswer(stores, key)) return;
    answers[key] = { likely: figure, sure: mine?.sure ?? 'fairly' };
  }
  if (Object.keys(answers).length > 0) stores.data.actions.change(item.id, { kind: 'answers', answers });
}
