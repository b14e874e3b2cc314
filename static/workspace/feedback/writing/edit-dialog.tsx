import { useState, type FormEvent } from 'react';
import type { FeedbackEntry } from '../../../../src/contract';
import { call } from '../../../kit/backend';
import { Button } from '../../../kit/button';
import { customerInput } from '../../../kit/customer-choice';
import { Dialog } from '../../../kit/dialog';
import { firstUnready, type DraftField } from '../../../kit/feedback-draft';
import { problemOf } from '../../../kit/problem-of';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { Refusal } from '../refusal';
import { SeenByChoice } from '../seen-by';
import { useAct } from '../use-act';
import { useKeepFeedback } from '../use-keep-feedback';
import { FeedbackFields, type Written } from './feedback-fields';
import { Theirs } from './theirs';

/** Changes what was written down. Where another was faster, shows what they wrote and keeps the draft. */
export function EditDialog({ feedback, onClose }: { feedback: FeedbackEntry; onClose(): void }) {
  const { can, today } = usePageFacts();
  const keep = useKeepFeedback();
  const act = useAct();
  const [draft, setDraft] = useState<Written>(() => writtenIn(feedback));
  const [theirs, setTheirs] = useState<FeedbackEntry | null>(null);
  const [wrong, setWrong] = useState<DraftField | null>(null);
  const change = (part: Partial<Written>) => setDraft((before) => ({ ...before, ...part }));
  const ticket = feedback.source.kind === 'ticket';

  async function save(event: FormEvent) {
    event.preventDefault();
    const unready = firstUnready({ ...draft, importance: 0, once: '' }, today);
    setWrong(unready);
    if (unready) return;
    const { id, version, need } = theirs ?? feedback;
    const done = await act.run(async () => {
      try {
        keep((await call('edit-feedback', { feedback: id, version, customer: customerInput(draft.customer), words: draft.words.trim(), day: draft.day, internal: draft.internal, need: need && { id: need.id } })).feedback);
      } catch (thrown) {
        if (problemOf(thrown).code === 'conflict') setTheirs((await call('read-feedback', { feedback: id })).feedback);
        throw thrown;
      }
    });
    if (done) onClose();
  }

  return (
    <Dialog title={words('feedback.edit.title')} onClose={onClose}>
      <form className="writing" onSubmit={(event) => void save(event)}>
        {ticket ? <p className="small">{words('feedback.edit.ticket')}</p> : <FeedbackFields written={draft} wrong={wrong} onChange={change} />}
        {theirs && (
          <Theirs
            theirs={theirs}
            onTake={() => {
              keep(theirs);
              onClose();
            }}
          />
        )}
        {wrong && <p className="refused" role="alert">{words(`kit.form.needs.${wrong}`)}</p>}
        <Refusal trouble={theirs && act.trouble?.code === 'conflict' ? null : act.trouble} />
        <div className="writing-foot">
          {can.rate && <SeenByChoice internal={draft.internal} onChoose={(internal) => change({ internal })} />}
          <Button look="quiet" onClick={onClose}>{words('kit.cancel')}</Button>
          <Button type="submit" look="primary" disabled={act.busy}>{words(theirs ? 'feedback.edit.saveMine' : 'feedback.edit.save')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function writtenIn({ customer, words: said, day, internal }: FeedbackEntry): Written {
  return { customer, words: said, day, internal };
}
