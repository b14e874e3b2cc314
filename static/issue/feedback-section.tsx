import { useState } from 'react';
import type { Item } from '../../src/contract';
import type { Day } from '../../src/domain/day';
import type { FeedbackHead } from '../../src/domain/prioritise/standing';
import { Button } from '../kit/button';
import { FeedbackForm } from '../kit/feedback-form';
import { FeedbackList } from '../kit/feedback-list';
import { Icon } from '../kit/icon';
import { problemSentence } from '../kit/problem-sentence';
import { words } from '../kit/words';
import { useAllFeedback } from './all-feedback';

const LATEST = 3;

interface FeedbackSectionProps {
  issue: string;
  /** The newest ten at most. */
  feedback: readonly FeedbackHead[];
  count: number;
  canComment: boolean;
  /** The reader sees what is internal, and may say so of what they add. */
  mayBeInternal: boolean;
  /** True for those who give feedback and do not rate: the form stands open, above the list. */
  formFirst: boolean;
  today: Day;
  onAdded(item: Item, feedback: FeedbackHead): void;
}

/** What customers said: the form, the latest three, and all of it on demand. */
export function FeedbackSection({ issue, feedback, count, canComment, mayBeInternal, formFirst, today, onAdded }: FeedbackSectionProps) {
  const [writing, setWriting] = useState(false);
  const [wrote, setWrote] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  const all = useAllFeedback(issue);
  const shown = all.feedback ? merged(feedback, all.feedback) : feedback.slice(0, LATEST);
  function close() {
    setWriting(false);
    setWrote(true);
  }
  const form = (
    <FeedbackForm
      issue={issue}
      today={today}
      mayBeInternal={mayBeInternal}
      onAdded={(reply) => {
        if (reply.item) onAdded(reply.item, reply.head);
        setAdded(reply.head.customerName);
        close();
      }}
      {...(formFirst ? {} : { onCancel: close })}
    />
  );
  return (
    <>
      {formFirst && (
        <section className="feedback-say">
          <h2>{words('panel.feedback.ask')}</h2>
          {form}
        </section>
      )}
      <section className="feedback-latest" aria-labelledby="feedback">
        <div className="section-head">
          <h2 id="feedback">{words(all.feedback ? 'panel.feedback.all' : 'panel.feedback.latest')}</h2>
          <span className="small">{count}</span>
          {count > shown.length && (
            <Button look="link" className="section-act" disabled={all.reading} onClick={() => void all.more()}>
              {words(all.feedback ? 'kit.more' : 'panel.feedback.showAll')}
            </Button>
          )}
        </div>
        <p className="small" role="status">
          {added && words('panel.feedback.added', { customer: added })}
        </p>
        {count === 0 && <p className="small">{words('panel.feedback.none')}</p>}
        <FeedbackList feedback={shown} canComment={canComment} mayBeInternal={mayBeInternal} today={today} onReadAll={() => void all.more()} />
        {all.problem && <p className="refused" role="alert">{problemSentence(all.problem)}</p>}
        {canComment && !formFirst && (writing ? form : <AddButton autoFocus={wrote} onClick={() => setWriting(true)} />)}
      </section>
    </>
  );
}

function AddButton({ autoFocus, onClick }: { autoFocus: boolean; onClick(): void }) {
  return (
    <Button size="small" className="feedback-add" autoFocus={autoFocus} onClick={onClick}>
      <Icon name="plus" size={14} /> {words('kit.form.send')}
    </Button>
  );
}

/** Both lists, newest first, each feedback once: what was just added may stand in one of them only. */
function merged(newest: readonly FeedbackHead[], read: readonly FeedbackHead[]): FeedbackHead[] {
  const known = new Set(read.map(({ id }) => id));
  return [...newest.filter(({ id }) => !known.has(id)), ...read];
}
