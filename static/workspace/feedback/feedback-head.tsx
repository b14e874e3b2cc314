import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { Segments } from '../../kit/segments';
import { words } from '../../kit/words';
import { usePageFacts } from './page-facts';
import type { Place } from './place';
import { useSeesCustomers } from './use-sees-customers';

const TABS = ['feedback', 'customers'] as const;

/** What there is to hear in this project, counted once all of it is known, and the one act of the page. */
export function FeedbackHead({ tab }: { tab: Place['tab'] }) {
  const { search, can, add, go } = usePageFacts();
  const seesCustomers = useSeesCustomers();
  return (
    <header className="feedback-head">
      <h1>{words('feedback.title')}</h1>
      {(seesCustomers || tab === 'customers') && <span className="feedback-tabs"><Segments label={words('feedback.tabs.label')} names={TABS.map((each) => words(`feedback.tabs.${each}`))} chosen={TABS.indexOf(tab)} onChoose={(at) => go({ tab: TABS[at]! })} /></span>}
      <p className="page-lead" role="status">{tab === 'feedback' && search.reading.kind === 'done' && search.counts && sentence(search.counts)}</p>
      {can.comment && tab === 'feedback' && <Button look="primary" onClick={() => add()}><Icon name="plus" /> {words('feedback.add.open')}</Button>}
    </header>
  );
}

function sentence({ feedback, customers, unlinked }: { feedback: number; customers: number; unlinked: number }): string {
  if (feedback === 0) return words('feedback.counts.none');
  const from = words('feedback.counts.customers', { count: customers });
  return [words('feedback.counts.all', { count: feedback, customers: from }), unlinked > 0 ? words('feedback.counts.unlinked', { count: unlinked }) : words('feedback.counts.allLinked')].join(' · ');
}
