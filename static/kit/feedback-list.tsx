import { useState } from 'react';
import type { Day } from '../../src/domain/day';
import type { FeedbackHead } from '../../src/domain/prioritise/standing';
import { Avatar } from './avatar';
import { Button } from './button';
import { Comments } from './comments';
import { Icon } from './icon';
import { InternalMark } from './internal-mark';
import { dayWords } from './when';
import { words } from './words';
import './feedback-list.css';

interface FeedbackListProps {
  feedback: readonly FeedbackHead[];
  canComment: boolean;
  mayBeInternal: boolean;
  today: Day;
  /** Brings the whole words of those that are cut. */
  onReadAll(): void;
}

/** What customers said, each with who said it, how much it matters, and its comments on demand. */
export function FeedbackList({ feedback, ...rest }: FeedbackListProps) {
  return (
    <ul className="feedback-list">
      {feedback.map((head) => (
        <Feedback key={head.id} head={head} {...rest} />
      ))}
    </ul>
  );
}

function Feedback({ head, canComment, mayBeInternal, today, onReadAll }: Omit<FeedbackListProps, 'feedback'> & { head: FeedbackHead }) {
  const [open, setOpen] = useState(false);
  const [added, setAdded] = useState(0);
  const count = head.comments + added;
  return (
    <li className={head.internal ? 'feedback internal' : 'feedback'}>
      <div className="feedback-head">
        <Avatar name={head.customerName} of="customer" />
        <strong>{head.customerName}</strong>
        <time className="small" dateTime={head.day}>
          {dayWords(head.day, today)}
        </time>
        {head.internal && <InternalMark />}
        <span className="small feedback-importance">{words(`importance.${head.importance}`)}</span>
      </div>
      <blockquote dir="auto">{words('kit.feedback.quote', { words: head.words })}</blockquote>
      {head.cut && (
        <Button look="link" size="small" onClick={onReadAll}>
          {words('kit.feedback.readAll')}
        </Button>
      )}
      {(canComment || count > 0) && (
        <Button look="quiet" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="comment" size={14} />
          {count === 0 ? words('kit.comments.first') : words('kit.comments.count', { count })}
          <span className="hidden-words"> {words('kit.comments.on', { customer: head.customerName })}</span>
        </Button>
      )}
      {open && <Comments feedback={head.id} canComment={canComment} mayBeInternal={mayBeInternal && !head.internal} onCount={(by) => setAdded(added + by)} />}
    </li>
  );
}
