import { useId, useRef, useState, type FormEvent } from 'react';
import type { Item } from '../../src/contract';
import type { Day } from '../../src/domain/day';
import type { FeedbackHead } from '../../src/domain/prioritise/standing';
import { call } from './backend';
import { Button } from './button';
import { CustomerBox } from './customer-box';
import { customerInput } from './customer-choice';
import { emptyDraft, firstUnready, type DraftField, type FeedbackDraft } from './feedback-draft';
import { Icon } from './icon';
import { ImportanceRow } from './importance-row';
import { WhoSees } from './who-sees';
import { problemOf } from './problem-of';
import { problemSentence } from './problem-sentence';
import { words } from './words';
import './feedback-form.css';

interface FeedbackFormProps {
  issue: string;
  today: Day;
  /** The reader may keep it to those who can edit the issue. */
  mayBeInternal: boolean;
  onAdded(reply: { item: Item | null; head: FeedbackHead }): void;
  /** Left out where the form always stands. */
  onCancel?: () => void;
}

type Sending = 'idle' | 'sending' | { says: string; field: DraftField | null };

/** What a customer needs, how much, since when. A refused draft stays, with the reason. */
export function FeedbackForm({ issue, today, mayBeInternal, onAdded, onCancel }: FeedbackFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => emptyDraft(today, crypto.randomUUID()));
  const [sending, setSending] = useState<Sending>('idle');
  const wrong = typeof sending === 'object' ? sending : null;
  // What was changed is another feedback: the one before may be stored, though its answer was lost.
  const change = (part: Partial<FeedbackDraft>) => setDraft((before) => ({ ...before, ...part, once: crypto.randomUUID() }));

  async function send(event: FormEvent) {
    event.preventDefault();
    if (sending === 'sending') return;
    const unready = firstUnready(draft, today);
    if (unready) {
      setSending({ says: words(`kit.form.needs.${unready}`), field: unready });
      form.current?.querySelector<HTMLElement>(`[id="${id}-${unready}"]`)?.focus();
      return;
    }
    setSending('sending');
    try {
      const { words: said, importance, day, internal, once } = draft;
      const reply = await call('add-feedback', { issue, customer: customerInput(draft.customer), words: said.trim(), importance, day, internal, once });
      setDraft(emptyDraft(today, crypto.randomUUID()));
      setSending('idle');
      onAdded(reply);
    } catch (thrown) {
      setSending({ says: problemSentence(problemOf(thrown)), field: null });
    }
  }

  return (
    <form ref={form} className="feedback-form" onSubmit={(event) => void send(event)}>
      <div>
        <label htmlFor={`${id}-customer`}>{words('kit.form.customer')}</label>
        <CustomerBox id={`${id}-customer`} at={{ issue }} choice={draft.customer} autoFocus={Boolean(onCancel)} invalid={wrong?.field === 'customer'} onChange={(customer) => change({ customer })} />
      </div>
      <div>
        <label htmlFor={`${id}-words`}>{words('kit.form.words')}</label>
        <textarea id={`${id}-words`} className="field" rows={3} maxLength={5000} aria-invalid={wrong?.field === 'words'} value={draft.words} onChange={(event) => change({ words: event.target.value })} />
      </div>
      <div>
        <p className="small" aria-hidden="true">{words('kit.form.importance')}</p>
        <ImportanceRow chosen={draft.importance} onChoose={(importance) => change({ importance })} />
      </div>
      <div className="feedback-form-day">
        <label htmlFor={`${id}-day`}>{words('kit.form.day')}</label>
        <input id={`${id}-day`} type="date" className="field" max={today} aria-invalid={wrong?.field === 'day'} value={draft.day} onChange={(event) => change({ day: event.target.value })} />
      </div>
      {mayBeInternal && <WhoSees internal={draft.internal} onChoose={(internal) => change({ internal })} />}
      {wrong && <p className="refused" role="alert">{wrong.says}</p>}
      <div className="feedback-form-foot">
        <span className="small"><Icon name={draft.internal ? 'lock' : 'eye'} size={14} /> {words(draft.internal ? 'kit.internal.seenBy' : 'kit.internal.seenByAll')}</span>
        {onCancel && <Button look="quiet" onClick={onCancel}>{words('kit.cancel')}</Button>}
        <Button type="submit" look="primary" disabled={sending === 'sending'}>{words('kit.form.send')}</Button>
      </div>
    </form>
  );
}
