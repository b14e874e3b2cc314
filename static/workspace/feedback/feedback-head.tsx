import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { words } from '../../kit/words';
import { usePageFacts } from './page-facts';

/** What there is to hear in this project, counted once all of it is known, and the one act of the page. */
export function FeedbackHead() {
  const { search, can, add } = usePageFacts();
  return (
    <header className="feedback-head">
      <h1>{words('feedback.title')}</h1>
      <p className="page-lead" role="status">{search.reading.kind === 'done' && search.counts && sentence(search.counts)}</p>
      {can.comment && <Button look="primary" onClick={() => add()}><Icon name="plus" /> {words('feedback.add.open')}</Button>}
    </header>
  );
}

function sentence({ feedback, customers, unlinked }: { feedback: number; customers: number; unlinked: number }): string {
  if (feedback === 0) return words('feedback.counts.none');
  const from = words('feedback.counts.customers', { count: customers });
  return [words('feedback.counts.all', { count: feedback, customers: from }), unlinked > 0 ? words('feedback.counts.unlinked', { count: unlinked }) : words('feedback.counts.allLinked')].join(' · ');
}
