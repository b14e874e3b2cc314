import type { FeedbackEntry } from '../../../../src/contract';
import { dayWords } from '../../../kit/when';
import { words } from '../../../kit/words';
import { IssueLink } from '../../prioritise/grid/item-cell';
import { usePageFacts } from '../page-facts';

/** The customer's words, whole, and how they came here. */
export function Said({ feedback: { words: said, day, at, author, source, edited } }: { feedback: FeedbackEntry }) {
  const { today } = usePageFacts();
  const dayOf = (seconds: number) => dayWords(new Date(seconds * 1000).toISOString().slice(0, 10), today);
  const by = author.name || words('feedback.said.nobody');
  return (
    <div className="said">
      <blockquote className="said-words" dir="auto">{words('kit.feedback.quote', { words: said })}</blockquote>
      <p className="small">
        <time dateTime={new Date(at * 1000).toISOString()}>{words('feedback.said.on', { day: dayWords(day, today) })}</time>
        {' · '}
        {words(source.kind === 'ticket' ? 'feedback.said.ticketBy' : 'feedback.said.by', { name: by })}
        {source.issue && <> · {words(source.kind === 'ticket' ? 'feedback.said.ticket' : 'feedback.said.given')} <IssueLink issue={source.issue.key} /></>}
      </p>
      {edited && <p className="small">{words('feedback.said.edited', { name: edited.by.name, day: dayOf(edited.at) })}</p>}
    </div>
  );
}
