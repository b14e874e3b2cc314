import type { Item, Rater } from '../../../../src/contract';
import { Avatar } from '../../../kit/avatar';
import { Button } from '../../../kit/button';
import { ImpactCells } from '../../../kit/impact-cells';
import { ago } from '../../../kit/when';
import { words } from '../../../kit/words';
import { answerName, answerWords } from '../figure-words';
import { edit } from '../item-acts';
import { usePageNow } from '../page-now';
import { useData, usePageStores } from '../page-stores';

interface RatersProps {
  raters: readonly Rater[];
  item: Item;
  /** Criteria whose answers stay hidden until the reader has answered. */
  hidden: readonly string[];
}

/** Who rated what, and when; what the reader may rate and has not is shown after their own answer. */
export function Raters({ raters, item, hidden }: RatersProps) {
  const stores = usePageStores();
  const model = useData(({ listing }) => listing.model);
  const keys = [...model.criteria.map(({ key }) => key), 'effort'];
  const groups = keys.map((key) => ({ key, answers: raters.flatMap((rater) => rater.answers[key] ? [{ rater, answer: rater.answers[key] }] : []) }));
  const said = groups.filter(({ answers }) => answers.length > 0);
  return (
    <section className="why-part">
      <h3>{words('prioritise.why.raters')} {raters.length > 0 && <span className="grid-count">{raters.length}</span>}</h3>
      {said.length === 0 && <p className="subtle">{words('prioritise.why.noRaters')}</p>}
      {said.map(({ key, answers }) => (
        <div key={key} className="why-group">
          <h4>{answerName(key)}</h4>
          {hidden.includes(key) ? (
            <p className="small why-hidden">
              {words('prioritise.why.after', { count: answers.length })}
              <Button size="small" onClick={() => edit(stores, { row: item.id, column: `criterion:${key}` })}>{words('prioritise.why.answerFirst')}</Button>
            </p>
          ) : (
            <ul className="why-list">{answers.map(({ rater, answer }) => <Answered key={rater.person.accountId} name={rater.person.name} criterion={key} likely={answer.likely} at={answer.at} reason={answer.reason} />)}</ul>
          )}
        </div>
      ))}
    </section>
  );
}

interface AnsweredProps {
  name: string;
  criterion: string;
  likely: number;
  at: number;
  reason: string | undefined;
}

function Answered({ name, criterion, likely, at, reason }: AnsweredProps) {
  const now = usePageNow();
  const model = useData(({ listing }) => listing.model);
  const said = answerWords(model, criterion, likely, 'short');
  return (
    <li className="why-line">
      <Avatar name={name} of="person" />
      <span className="why-name">{name}<span className="small why-ago">{ago(at, now)}</span></span>
      {criterion !== 'effort' && <ImpactCells likely={likely} />}
      <span className="small why-answer" title={said}>{said}</span>
      {reason && <span className="small why-reason">“{reason}”</span>}
    </li>
  );
}
