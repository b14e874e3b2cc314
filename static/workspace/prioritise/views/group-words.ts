import type { Order } from '../../../../src/domain/prioritise/order-score';
import { EFFORT_STEPS } from '../../../../src/domain/prioritise/answer';
import { words } from '../../../kit/words';
import { weeksWords } from '../../../kit/weeks-words';
import type { GroupHead } from './group-rows';

/** What a head says of the rows below it. */
export function groupWords(head: GroupHead, order: Order, keyCriterion: string): string {
  switch (head.by) {
    case 'not rated':
      return words('prioritise.head.notRated');
    case 'no score':
      return words(`prioritise.head.noScore.${order}`);
    case 'status':
      return head.name;
    case 'impact':
      return head.step === null ? words('prioritise.head.notRated') : words(`criterion.${keyCriterion}.steps.${head.step}`);
    case 'effort':
      return head.size === null ? words('views.group.noEffort') : words('views.group.size', { size: words(`effort.steps.${head.size}`), weeks: weeksWords(EFFORT_STEPS[head.size as keyof typeof EFFORT_STEPS]) });
  }
}
