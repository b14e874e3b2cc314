import type { CSSProperties } from 'react';
import type { Item, Rater } from '../../../../src/contract';
import type { Model } from '../../../../src/domain/prioritise/model';
import { widestGap, type Gap } from '../../../../src/domain/prioritise/widest-gap';
import { Avatar } from '../../../kit/avatar';
import { Button } from '../../../kit/button';
import { ImpactCells } from '../../../kit/impact-cells';
import { ago } from '../../../kit/when';
import { words } from '../../../kit/words';
import { answerName, answerWords, listOf } from '../figure-words';
import { edit } from '../item-acts';
import { usePageNow } from '../page-now';
import { useData, usePageStores } from '../page-stores';

interface RatersProps {
  raters: readonly Rater[];
  item: Item;
  /** Criteria whose answers stay hidden until the reader has answered. */
  hidden: readonly string[];
}

/** Who rated what, and when, where they are furthest apart first; what the reader may rate and has not is shown after their own answer. */
export function Raters({ raters, item, hidden }: RatersProps) {
  const stores = usePageStores();
  const model = useData(({ listing }) => listing.model);
  const keys = [...model.criteria.map(({ key }) => key), 'effort'];
  const groups = keys.map((key) => ({ key, answers: raters.flatMap((rater) => rater.answers[key] ? [{ rater, answer: rater.answers[key] }] : []) }));
  const said = groups.filter(({ answers }) => answers.length > 0);
  const gap = widestGap(raters.map(({ answers }) => answers), model.criteria.map(({ key }) => key).filter((key) => !hidden.includes(key)));
  const apartFirst = said.toSorted((a, b) => Number(b.key === gap?.criterion) - Number(a.key === gap?.criterion));
  return (
    <section className="why-part">
      <h3>{words('prioritise.why.raters')} {raters.length > 0 && <span className="grid-count">{raters.length}</span>}</h3>
      {said.length === 0 && <p className="subtle">{words('prioritise.why.noRaters')}</p>}
      {apartFirst.map(({ key, answers }) => (
        <div key={key} className="why-group">
          <h4>{answerName(key)}{key === gap?.criterion && <span className="why-gap"> · {words(`prioritise.why.gap.${gap.steps}`)}</span>}</h4>
          {key === gap?.criterion && <p className="small">{gapWords(gap, answers, model)}</p>}
          {hidden.includes(key) ? (
            <p className="small why-hidden">
              {words('prioritise.why.after', { count: answers.length })}
              <Button size="small" onClick={() => edit(stores, { row: item.id, column: `criterion:${key}` })}>{words('prioritise.why.answerFirst')}</Button>
            </p>
          ) : (
            <ul className="why-list">{answers.map(({ rater, answer }) => <Answered key={rater.person.accountId} apart={key === gap?.criterion} name={rater.person.name} criterion={key} likely={answer.likely} at={answer.at} reason={answer.reason} />)}</ul>
          )}
        </div>
      ))}
    </section>
  );
}

/** Both sides of a gap, by name. */
function gapWords({ criterion, low, high }: Gap, answers: readonly { rater: Rater; answer: { likely: number } }[], model: Model): string {
  const names = (likely: number) => listOf(answers.filter(({ answer }) => answer.likely === likely).map(({ rater }) => rater.person.name));
  const said = (likely: number) => answerWords(model, criterion, likely, 'short');
  return words('prioritise.why.gapSides', { low: said(low), lowNames: names(low), high: said(high), highNames: names(high) });
}

interface AnsweredProps {
  name: string;
  /** True where this criterion's raters are furthest apart: each stands on the scale. */
  apart: boolean;
  criterion: string;
  likely: number;
  at: number;
  reason: string | undefined;
}

function Answered({ name, apart, criterion, likely, at, reason }: AnsweredProps) {
  const now = usePageNow();
  const model = useData(({ listing }) => listing.model);
  const said = answerWords(model, criterion, likely, 'short');
  return (
    <li className="why-line">
      <Avatar name={name} of="person" />
      <span className="why-name">{name}<span className="small why-ago">{ago(at, now)}</span></span>
      {apart ? <span className="why-scale" aria-hidden="true" style={{ '--at': `${likely}%` } as CSSProperties} /> : criterion !== 'effort' && <ImpactCells likely={likely} />}
      <span className="small why-answer" title={said}>{said}</span>
      {reason && <span className="small why-reason">“{reason}”</span>}
    </li>
  );
}
