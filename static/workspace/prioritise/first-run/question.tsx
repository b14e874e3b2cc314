import { useEffect, useRef } from 'react';
import type { Item } from '../../../../src/contract';
import { STEPS } from '../../../../src/domain/prioritise/model';
import { questionOf, wordedOf } from '../../../kit/anchors';
import { Button } from '../../../kit/button';
import { useDigits } from '../../../kit/use-digits';
import { WordedSteps } from '../../../kit/worded-steps';
import { words } from '../../../kit/words';
import { IssueLink } from '../grid/item-cell';
import { TypeIcon } from '../grid/type-icon';
import { useData, usePageStores } from '../page-stores';

interface QuestionProps {
  item: Item;
  at: number;
  count: number;
  onNext(): void;
  onBack(): void;
}

/** One item, one question. An answer (a press, or a key 1–5) goes straight to the next. */
export function Question({ item, at, count, onNext, onBack }: QuestionProps) {
  const { data } = usePageStores();
  const model = useData(({ listing }) => listing.model);
  const key = model.keyCriterion;
  const criterion = wordedOf(model, key);
  const title = useRef<HTMLHeadingElement>(null);
  const answer = (likely: number) => {
    data.actions.change(item.id, { kind: 'answers', answers: { [key]: { likely, sure: item.mine[key]?.sure ?? 'fairly' } } });
    onNext();
  };
  useEffect(() => title.current?.focus(), []);
  useDigits((digit) => {
    const likely = STEPS[digit - 1];
    if (likely !== undefined) answer(likely);
  });
  const question = questionOf(criterion);
  return (
    <section className="first-run-page">
      <p className="first-run-progress">
        <span className="first-run-dashes" aria-hidden="true">{Array.from({ length: count }, (_, dash) => <span key={dash} data-done={dash < at || undefined} data-now={dash === at || undefined} />)}</span>
        <span className="small">{words('firstRun.step', { at: at + 1, count })}</span>
        <span className="small first-run-each">{words('firstRun.each')}</span>
      </p>
      <p className="first-run-key"><TypeIcon type={item.type} /> <IssueLink issue={item.key} /></p>
      <h2 ref={title} tabIndex={-1} className="first-run-item" dir="auto">{item.summary}</h2>
      {item.figures.customers > 0 && <p className="subtle">{words('firstRun.asks', { count: item.figures.customers })}</p>}
      <h3 className="first-run-question">{question}</h3>
      <WordedSteps criterion={criterion} label={question} likely={item.mine[key]?.likely ?? null} onChoose={answer} />
      <p className="first-run-ways">
        <Button look="quiet" onClick={onNext}>{words('firstRun.skip')}</Button>
        <Button look="quiet" onClick={onBack}>{words('firstRun.back')}</Button>
      </p>
      <p className="small first-run-foot">{words('firstRun.note')}</p>
    </section>
  );
}
