import { memo } from 'react';
import type { ShownItem } from '../../../kit/edits/shown-item';
import { words } from '../../../kit/words';
import { weeksWords } from '../../../kit/weeks-words';
import { sizeOf } from '../figure-words';
import { QuietClock } from './figures-note';
import { shownAnswer } from './shown-answer';

/** An item's effort: its size where it has one, and person-weeks. */
export const EffortCell = memo(function EffortCell({ shown }: { shown: ShownItem }) {
  const { likely, awaited } = shownAnswer(shown, 'effort');
  if (likely === null) return <span className="subtle">{words('prioritise.rank.none')}</span>;
  const size = sizeOf(likely);
  return (
    <>
      {awaited && <QuietClock says={words('prioritise.answer.awaited')} />}
      {size && <span className="effort-size">{words(`effort.steps.${size}`)}</span>} {weeksWords(likely)}
    </>
  );
});
