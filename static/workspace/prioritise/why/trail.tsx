import { useState } from 'react';
import type { TrailEntry } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { ago } from '../../../kit/when';
import { words } from '../../../kit/words';
import { answerName, answerWords } from '../figure-words';
import { usePageNow } from '../page-now';

const SHOWN = 5;

/** What changed in an item, newest first, and what it did to the value. */
export function Trail({ trail, hidden }: { trail: readonly TrailEntry[]; hidden: readonly string[] }) {
  const now = usePageNow();
  const [all, showAll] = useState(false);
  return (
    <section className="why-part">
      <h3>{words('prioritise.why.trail')}</h3>
      {trail.length === 0 && <p className="subtle">{words('prioritise.why.noTrail')}</p>}
      <ol className="why-list">
        {trail.slice(0, all ? undefined : SHOWN).map((entry, at) => (
          <li key={`${entry.at}:${at}`} className="why-entry">
            <span>{changeWords(entry.change, hidden)}</span>
            <span className="small">
              {[entry.person.name, ago(entry.at, now), valueMoved(entry.value)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {!all && trail.length > SHOWN && <Button look="link" className="small" onClick={() => showAll(true)}>{words('kit.more')}</Button>}
    </section>
  );
}

function changeWords(change: TrailEntry['change'], hidden: readonly string[]): string {
  if (change.kind === 'must do') return change.reason === null ? words('prioritise.why.trailLetGo') : words('prioritise.why.trailMustDo', { reason: change.reason });
  if (change.kind === 'feedback') return words('prioritise.why.trailFeedback', { customer: change.customerName, importance: words(`importance.${change.importance}`) });
  const { criterion, from, to } = change;
  const name = answerName(criterion);
  if (hidden.includes(criterion)) return words('prioritise.why.hidden', { name });
  if (to === null) return words('prioritise.why.ratedBack', { name });
  const said = answerWords(criterion, to, true);
  return from === null ? words('prioritise.why.rated', { name, to: said }) : words('prioritise.why.ratedFrom', { name, to: said, from: answerWords(criterion, from, true) });
}

function valueMoved({ from, to }: TrailEntry['value']): string {
  const whole = (value: number | null) => (value === null ? words('prioritise.why.valueNone') : String(Math.round(value)));
  return whole(from) === whole(to) ? '' : words('prioritise.why.value', { from: whole(from), to: whole(to) });
}
