import { useState } from 'react';
import type { TrailEntry } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { ago } from '../../../kit/when';
import { words } from '../../../kit/words';
import { objectiveWords } from '../../../kit/objective-words';
import type { Terms } from '../../../kit/terms';
import { answerName, answerWords } from '../figure-words';
import { usePageNow } from '../page-now';
import { useTerms } from '../page-stores';

const SHOWN = 5;

/** What changed in an item, newest first, and what it did to the value. */
export function Trail({ trail, hidden }: { trail: readonly TrailEntry[]; hidden: readonly string[] }) {
  const now = usePageNow();
  const terms = useTerms();
  const [all, showAll] = useState(false);
  return (
    <section className="why-part">
      <h3>{words('prioritise.why.trail')}</h3>
      {trail.length === 0 && <p className="subtle">{words('prioritise.why.noTrail')}</p>}
      <ol className="why-list">
        {trail.slice(0, all ? undefined : SHOWN).map((entry, at) => (
          <li key={`${entry.at}:${at}`} className="why-entry">
            <span>{changeWords(entry.change, hidden, terms)}</span>
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

function changeWords(change: TrailEntry['change'], hidden: readonly string[], terms: Terms): string {
  switch (change.kind) {
    case 'must do': return change.reason === null ? words('prioritise.why.trailLetGo') : words('prioritise.why.trailMustDo', { reason: change.reason });
    case 'why': return change.why === null ? words('prioritise.why.trailWhyGone') : words('prioritise.why.trailWhy', { why: change.why });
    case 'objective': return change.objective === null ? words('prioritise.why.trailObjectiveGone') : words('prioritise.why.trailObjective', { name: objectiveWords(terms.objectives, change.objective) });
    case 'feedback': return withMore(words(change.customerName === '' ? 'prioritise.why.trailInternal' : 'prioritise.why.trailFeedback', { customer: change.customerName, importance: words(`importance.${change.importance}`) }), change.more);
    case 'unlinked': return withMore(words(change.customerName === '' ? 'prioritise.why.trailInternalUnlinked' : 'prioritise.why.trailUnlinked', { customer: change.customerName }), change.more);
    case 'tier': return words(change.customerName === '' ? 'prioritise.why.trailHiddenTier' : 'prioritise.why.trailTier', { customer: change.customerName });
    case 'rated': return change.together ? words(`prioritise.why.${change.together}`, { said: ratedWords(change, hidden, terms) }) : ratedWords(change, hidden, terms);
  }
}

function ratedWords({ criterion, from, to }: Extract<TrailEntry['change'], { kind: 'rated' }>, hidden: readonly string[], { model }: Terms): string {
  const name = answerName(criterion);
  if (hidden.includes(criterion)) return words('prioritise.why.hidden', { name });
  if (to === null) return words('prioritise.why.ratedBack', { name });
  const said = answerWords(model, criterion, to, 'short');
  return from === null ? words('prioritise.why.rated', { name, to: said }) : words('prioritise.why.ratedFrom', { name, to: said, from: answerWords(model, criterion, from, 'short') });
}

function valueMoved({ from, to }: TrailEntry['value']): string {
  const whole = (value: number | null) => (value === null ? words('prioritise.why.valueNone') : String(Math.round(value)));
  return whole(from) === whole(to) ? '' : words('prioritise.why.value', { from: whole(from), to: whole(to) });
}

/** What a group of feedback did in one go. */
function withMore(said: string, more = 0): string {
  return more > 0 ? words('prioritise.why.trailMore', { said, count: more }) : said;
}
