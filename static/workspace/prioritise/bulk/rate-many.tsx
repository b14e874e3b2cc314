import { useState, type FormEvent } from 'react';
import type { Sureness as Sure } from '../../../../src/domain/prioritise/answer';
import { questionOf, wordedOf } from '../../../kit/anchors';
import { Button } from '../../../kit/button';
import { problemSentence } from '../../../kit/problem-sentence';
import { Segments } from '../../../kit/segments';
import { Sureness } from '../../../kit/sureness';
import { WordedSteps } from '../../../kit/worded-steps';
import { words } from '../../../kit/words';
import { answerName } from '../figure-words';
import { useData } from '../page-stores';
import type { BulkForm } from './bulk-dialog';

/** One answer to one criterion for several items. */
export function RateMany({ items, onChange, onClose }: BulkForm) {
  const model = useData(({ listing }) => listing.model);
  const closed = useData(({ listing }) => listing.can.closed);
  const criteria = model.criteria.filter(({ key, source }) => source === 'people' && !closed.includes(key)).map(({ key }) => key);
  const [criterion, setCriterion] = useState(criteria[0]);
  const [likely, setLikely] = useState<number | null>(null);
  const [sure, setSure] = useState<Sure>('fairly');
  const [wrong, setWrong] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (likely === null || criterion === undefined) return setWrong(true);
    onChange(({ mine }) => (mine[criterion]?.likely === likely && mine[criterion].sure === sure ? [] : [{ kind: 'answers', answers: { [criterion]: { likely, sure } } }]));
  };
  if (criterion === undefined) return <NothingOpen onClose={onClose} />;
  const worded = wordedOf(model, criterion);
  const question = questionOf(worded);
  return (
    <form className="editor-stack" onSubmit={save}>
      <p className="subtle">{words('hands.bulk.rateSays')}</p>
      <Segments label={words('hands.bulk.criterion')} names={criteria.map(answerName)} chosen={criteria.indexOf(criterion)} onChoose={(at) => { setCriterion(criteria[at]!); setLikely(null); }} />
      <p className="editor-question">{question}</p>
      <WordedSteps key={criterion} criterion={worded} label={question} likely={likely} onChoose={setLikely} />
      <Sureness about={answerName(criterion)} sure={sure} onChoose={setSure} />
      {wrong && likely === null && <p className="refused" role="alert">{words('hands.bulk.needs')}</p>}
      <BulkButtons save={words('hands.bulk.rate', { count: items.length })} onClose={onClose} />
    </form>
  );
}

/** That roles keep the reader from every criterion. */
function NothingOpen({ onClose }: { onClose(): void }) {
  return (
    <>
      <p className="subtle">{problemSentence({ code: 'not-allowed', needs: 'CRITERION_ROLE' })}</p>
      <div className="dialog-buttons">
        <Button autoFocus onClick={onClose}>{words('kit.cancel')}</Button>
      </div>
    </>
  );
}

/** The buttons below each form. */
export function BulkButtons({ save, onClose }: { save: string; onClose(): void }) {
  return (
    <div className="dialog-buttons">
      <Button look="quiet" onClick={onClose}>{words('kit.cancel')}</Button>
      <Button look="primary" type="submit">{save}</Button>
    </div>
  );
}
