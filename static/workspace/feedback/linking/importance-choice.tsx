import type { KeyboardEvent } from 'react';
import type { Importance } from '../../../../src/domain/feedback/voice';
import { useRadioRow } from '../../../kit/radio-row';
import { words } from '../../../kit/words';

const ALL = [0, 1, 2, 3] as const;

/** How much a work item matters to the customer: four figures, the chosen one's word below. The keys 0 to 3 choose. */
export function ImportanceChoice({ issue, chosen, onChoose }: { issue: string; chosen: Importance; onChoose(importance: Importance): void }) {
  const radio = useRadioRow({ count: ALL.length, chosen, choose: (at) => onChoose(ALL[at]!) });
  return (
    <div className="importance">
      <span className="small" aria-hidden="true">{words('feedback.link.importance')}</span>
      <span className="segments" role="radiogroup" aria-label={words('feedback.link.importanceOf', { key: issue })}>
        {ALL.map((importance) => {
          const { onKeyDown, ...rest } = radio(importance);
          const choose = (event: KeyboardEvent<HTMLButtonElement>) => {
            const typed = ALL.find((each) => String(each) === event.key);
            if (typed === undefined) return onKeyDown(event);
            event.preventDefault();
            onChoose(typed);
          };
          return <button key={importance} {...rest} onKeyDown={choose} className="segment" aria-label={`${importance}: ${words(`importance.${importance}`)}`}>{importance}</button>;
        })}
      </span>
      <span className="importance-word small">{words(`importance.${chosen}`)}</span>
    </div>
  );
}
