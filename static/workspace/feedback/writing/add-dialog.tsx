import { useRef, useState, type FormEvent } from 'react';
import type { FeedbackEntry } from '../../../../src/contract';
import type { JiraIssue } from '../../../../src/jira/read-issue';
import { call } from '../../../kit/backend';
import { Button } from '../../../kit/button';
import { customerInput } from '../../../kit/customer-choice';
import { Dialog } from '../../../kit/dialog';
import { emptyDraft, firstUnready, type DraftField } from '../../../kit/feedback-draft';
import { ImportanceRow } from '../../../kit/importance-row';
import { words } from '../../../kit/words';
import { IssueBox } from '../linking/issue-box';
import { usePageFacts, type Like } from '../page-facts';
import { Refusal } from '../refusal';
import { useSimilar } from '../search/use-similar';
import { SeenBy, SeenByChoice } from '../seen-by';
import { useAct } from '../use-act';
import { FeedbackFields } from './feedback-fields';
import { SameHint } from './same-hint';
import '../../../kit/feedback-form.css';

interface AddDialogProps {
  /** The one that it joins from the start. */
  like: Like | null;
  onAdded(feedback: FeedbackEntry, like: Like | null): void;
  onClose(): void;
}

/** Writes down what a customer needs. A refused draft stays, with the reason. */
export function AddDialog({ like: first, onAdded, onClose }: AddDialogProps) {
  const { project, can, today, search } = usePageFacts();
  const form = useRef<HTMLFormElement>(null);
  const act = useAct();
  const [draft, setDraft] = useState(() => ({ ...emptyDraft(today, crypto.randomUUID()), internal: false, issue: null as JiraIssue | null, like: first }));
  const [wrong, setWrong] = useState<DraftField | null>(null);
  const similar = useSimilar(search, draft.words, null);
  // What was changed is another feedback: the one before may be stored, though its answer was lost.
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part, once: crypto.randomUUID() }));

  async function send(event: FormEvent) {
    event.preventDefault();
    const unready = firstUnready(draft, today);
    setWrong(unready);
    if (unready) return form.current?.querySelector<HTMLElement>(`[id$="-${unready}"]`)?.focus();
    const { customer, words: said, importance, day, internal, issue, like, once } = draft;
    const where = issue ? { issue: issue.id } : { project: project.id };
    await act.run(async () => {
      const { feedback } = await call('add-feedback', { ...where, customer: customerInput(customer), words: said.trim(), importance, day, once, ...(internal ? { internal } : {}), ...(like ? { like: like.id } : {}) });
      onAdded(feedback, like);
    });
  }

  return (
    <Dialog title={words('feedback.add.title')} onClose={onClose}>
      <form ref={form} className="writing" onSubmit={(event) => void send(event)}>
        <FeedbackFields written={draft} wrong={wrong} onChange={change}>
          <SameHint similar={similar} like={draft.like} onLike={(like) => change({ like })} />
        </FeedbackFields>
        <div>
          <p className="writing-label" aria-hidden="true">{words('kit.form.importance')}</p>
          <ImportanceRow chosen={draft.importance} onChoose={(importance) => change({ importance })} />
        </div>
        <div>
          <p className="writing-label">{words('feedback.add.issue')}</p>
          {draft.issue ? (
            <p className="writing-issue"><b>{draft.issue.key}</b> {draft.issue.summary} <Button look="link" size="small" onClick={() => change({ issue: null })}>{words('feedback.add.noIssue')}</Button></p>
          ) : (
            <IssueBox onTake={(issue) => change({ issue })} />
          )}
        </div>
        {wrong && <p className="refused" role="alert">{words(`kit.form.needs.${wrong}`)}</p>}
        <Refusal trouble={act.trouble} />
        <div className="writing-foot">
          {can.rate ? <SeenByChoice internal={draft.internal} onChoose={(internal) => change({ internal })} /> : <SeenBy internal={false} />}
          <Button look="quiet" onClick={onClose}>{words('kit.cancel')}</Button>
          <Button type="submit" look="primary" disabled={act.busy}>{words(draft.like ? 'feedback.add.sendVoice' : 'kit.form.send')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
