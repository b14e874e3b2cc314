import type { FeedbackView } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { isChosen } from './use-inbox';

/** Nothing to show, and what to do next. */
export function EmptyInbox({ view }: { view: FeedbackView }) {
  const { can, add } = usePageFacts();
  if (!isChosen(view)) return null;
  return (
    <div className="inbox-empty">
      <h2>{words(`feedback.empty.${view.kind}.title`)}</h2>
      <p className="subtle">{words(`feedback.empty.${view.kind}.says`)}</p>
      {can.comment && view.kind !== 'unlinked' && <Button onClick={() => add()}>{words('feedback.add.open')}</Button>}
    </div>
  );
}
