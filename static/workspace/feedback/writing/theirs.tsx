import type { FeedbackEntry } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { dayWords } from '../../../kit/when';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';

/** What another person wrote in the meantime, above the draft that was kept. */
export function Theirs({ theirs, onTake }: { theirs: FeedbackEntry; onTake(): void }) {
  const { today } = usePageFacts();
  return (
    <div className="writing-theirs" role="alert">
      <p><b>{words('feedback.edit.conflict', { name: theirs.edited?.by.name || words('feedback.edit.somebody') })}</b></p>
      <p className="small">{[theirs.customer.name, dayWords(theirs.day, today), words(theirs.internal ? 'feedback.internal' : 'feedback.shared'), theirs.need?.name].filter(Boolean).join(' · ')}</p>
      <p dir="auto">{words('kit.feedback.quote', { words: theirs.words })}</p>
      <p className="small">{words('feedback.edit.kept')}</p>
      <Button size="small" onClick={onTake}>{words('feedback.edit.takeTheirs')}</Button>
    </div>
  );
}
