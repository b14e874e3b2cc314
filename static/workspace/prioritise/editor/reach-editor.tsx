import { useState, type FormEvent } from 'react';
import { STEPS } from '../../../../src/domain/prioritise/model';
import { questionOf, wordedOf } from '../../../kit/anchors';
import { Button } from '../../../kit/button';
import { Sureness } from '../../../kit/sureness';
import { WordedSteps } from '../../../kit/worded-steps';
import { words } from '../../../kit/words';
import { answerName, countsWords } from '../figure-words';
import { useData } from '../page-stores';
import type { AnswerEditorProps } from './answer-editor';

/** A criterion that feedback counts: what it counts, and an answer that sets it aside, with the reason. */
export function ReachEditor({ criterion, item, typed, onAnswer }: AnswerEditorProps) {
  const mine = item.mine[criterion];
  const [likely, setLikely] = useState(mine?.likely ?? (typed === null ? null : (STEPS[Number(typed) - 1] ?? null)));
  const [sure, setSure] = useState(mine ? mine.sure : ('fairly' as const));
  const [reason, setReason] = useState(mine?.reason ?? '');
  const [wrong, setWrong] = useState(false);
  const { customers, asking } = item.figures;
  const worded = wordedOf(useData(({ listing }) => listing.model), criterion);
  const question = questionOf(worded);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const why = reason.trim();
    setWrong(why === '');
    if (why !== '' && likely !== null) onAnswer({ likely, sure: sure ?? 'fairly', reason: why });
  };
  return (
    <form className="editor-stack" onSubmit={save}>
      <p className="editor-question">{question}</p>
      <p className="small">
        {customers === 0 ? words('prioritise.asking.none') : words('prioritise.editor.reach', { count: customers, counts: countsWords(asking) })}{' '}
        {words('prioritise.editor.override')}
      </p>
      <WordedSteps criterion={worded} label={question} likely={likely} onChoose={setLikely} />
      <label className="editor-reason">
        <span className="small">{words('prioritise.editor.reason')}</span>
        <input className="field" maxLength={500} value={reason} aria-invalid={wrong} onChange={(event) => setReason(event.target.value)} />
      </label>
      {wrong && <p className="refused" role="alert">{words('problem.invalid.reason')}</p>}
      <Sureness about={answerName(criterion)} sure={sure} onChoose={setSure} />
      <div className="editor-foot">
        <Button type="submit" look="primary" size="small" disabled={likely === null}>{words('prioritise.editor.save')}</Button>
        {mine && <Button look="quiet" size="small" onClick={() => onAnswer(null)}>{words('prioritise.editor.restore')}</Button>}
      </div>
    </form>
  );
}
