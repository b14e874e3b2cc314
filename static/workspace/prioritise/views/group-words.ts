import type { Order } from '../../../../src/domain/prioritise/order-score';
import { EFFORT_STEPS } from '../../../../src/domain/prioritise/answer';
import { anchorAt, wordedOf } from '../../../kit/anchors';
import { objectiveWords } from '../../../kit/objective-words';
import type { Terms } from '../../../kit/terms';
import { words } from '../../../kit/words';
import { weeksWords } from '../../../kit/weeks-words';
import type { GroupHead } from './group-rows';

/** What a head says of the rows below it. */
export function groupWords(head: GroupHead, order: Order, { model, objectives }: Terms): string {
  switch (head.by) {
    case 'not rated':
      return words('prioritise.head.notRated');
    case 'no score':
      return words(`prioritise.head.noScore.${order}`);
    case 'status':
      return head.name;
    case 'impact':
      return head.step === null ? words('prioritise.head.notRated') : anchorAt(wordedOf(model, model.keyCriterion), head.step);
    case 'objective':
      return objectiveWords(objectives, head.id) || words('views.group.noObjective');
    case 'effort':
      return head.size === null ? words('views.group.noEffort') : words('views.group.size', { size: words(`effort.steps.${head.size}`), weeks: weeksWords(EFFORT_STEPS[head.size as keyof typeof EFFORT_STEPS]) });
  }
}
