import { memo } from 'react';
import type { Model } from '../../../../src/domain/prioritise/model';
import type { ShownItem } from '../../../kit/edits/shown-item';
import { ImpactCells } from '../../../kit/impact-cells';
import { words } from '../../../kit/words';
import { answerName, answerWords } from '../figure-words';
import { QuietClock } from './figures-note';
import { shownAnswer } from './shown-answer';

/** A criterion's figure as five cells. */
export const CriterionCell = memo(function CriterionCell({ shown, criterion }: { shown: ShownItem; criterion: string }) {
  const { likely, awaited } = shownAnswer(shown, criterion);
  return (
    <>
      <ImpactCells likely={likely} />
      {awaited && <QuietClock says={words('prioritise.answer.awaited')} />}
    </>
  );
});

/** The same for a screen reader: the criterion's name and its full anchor. */
export function criterionWords(shown: ShownItem, key: string, model: Model): string {
  const { likely, awaited } = shownAnswer(shown, key);
  const says = `${answerName(key)}: ${answerWords(model, key, likely)}`;
  return awaited ? `${says}. ${words('prioritise.answer.awaited')}` : says;
}
