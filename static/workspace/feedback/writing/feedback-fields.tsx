import { useId, type ReactNode } from 'react';
import type { Day } from '../../../../src/domain/day';
import { CustomerBox } from '../../../kit/customer-box';
import type { CustomerChoice } from '../../../kit/customer-choice';
import type { DraftField } from '../../../kit/feedback-draft';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import './writing.css';

/** What somebody wrote down of a customer's words. */
export interface Written {
  customer: CustomerChoice;
  words: string;
  day: Day;
  internal: boolean;
}

interface FieldsProps {
  written: Written;
  /** The one that cannot be sent as it is. */
  wrong: DraftField | null;
  onChange(part: Partial<Written>): void;
  /** What stands below the words. */
  children?: ReactNode;
}

/** Customer, words and day: the fields of a feedback, new or old. */
export function FeedbackFields({ written, wrong, onChange, children }: FieldsProps) {
  const { project, today } = usePageFacts();
  const id = useId();
  return (
    <>
      <div>
        <label htmlFor={`${id}-customer`}>{words('kit.form.customer')}</label>
        <CustomerBox id={`${id}-customer`} at={{ project: project.id }} choice={written.customer} autoFocus invalid={wrong === 'customer'} onChange={(customer) => onChange({ customer })} />
      </div>
      <div>
        <label htmlFor={`${id}-words`}>{words('kit.form.words')}</label>
        <textarea id={`${id}-words`} className="field" rows={4} maxLength={5000} aria-invalid={wrong === 'words'} value={written.words} onChange={(event) => onChange({ words: event.target.value })} />
      </div>
      {children}
      <div className="writing-day">
        <label htmlFor={`${id}-day`}>{words('kit.form.day')}</label>
        <input id={`${id}-day`} type="date" className="field" max={today} aria-invalid={wrong === 'day'} value={written.day} onChange={(event) => onChange({ day: event.target.value })} />
      </div>
    </>
  );
}
