import type { ShownItem } from '../../../kit/edits/shown-item';
import { ImpactCells } from '../../../kit/impact-cells';
import { words } from '../../../kit/words';
import { answerName, answerWords } from '../figure-words';
import { QuietClock } from './figures-note';

/** What stands in a criterion's cell now: the team's figure, or the reader's own answer while the team's is on its way. */
export function shownAnswer({ item, awaited }: ShownItem, key: string): { likely: number | null; awaited: boolean } {
  const waits = awaited.includes(key);
  const figure = waits ? item.mine[key] : key === 'effort' ? item.figures.effort : item.figures.criteria[key];
  return { likely: figure?.likely ?? null, awaited: waits };
}

/** A criterion's figure as five cells. */
export function CriterionCell({ shown, criterion }: { shown: ShownItem; criterion: string }) {
  const { likely, awaited } = shownAnswer(shown, criterion);
  return (
    <span className="criterion">
      <ImpactCells likely={likely} />
      {awaited && <QuietClock says={words('prioritise.answer.awaited')} />}
    </span>
  );
}

/** The same for a screen reader: the criterion's name and its full anchor. */
export function criterionWords(shown: ShownItem, key: string): string {
  const { likely, awaited } = shownAnswer(shown, key);
  const says = `${answerName(key)}: ${answerWords(key, likely)}`;
  return awaited ? `${says}. ${words('prioritise.answer.awaited')}` : says;
}
