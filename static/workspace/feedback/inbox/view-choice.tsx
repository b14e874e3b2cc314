import type { FeedbackView } from '../../../../src/contract';
import { Segments } from '../../../kit/segments';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { CustomerChoiceBox } from './customer-choice-box';
import { NeedChoice } from './need-choice';

const KINDS = ['newest', 'unlinked', 'need', 'customer'] as const;
const FRESH: Record<(typeof KINDS)[number], FeedbackView> = { newest: { kind: 'newest' }, unlinked: { kind: 'unlinked' }, need: { kind: 'need', need: '' }, customer: { kind: 'customer', customer: '' } };

/** Which feedbacks the list shows; for a need or a customer, which one. `customer` is the name of the one that is shown. */
export function ViewChoice({ view, customer }: { view: FeedbackView; customer: string | null }) {
  const { search, go } = usePageFacts();
  const unlinked = search.reading.kind === 'done' ? (search.counts?.unlinked ?? 0) : 0;
  const nameOf = (kind: (typeof KINDS)[number]) => (kind === 'unlinked' && unlinked > 0 ? words('feedback.views.unlinkedCount', { count: unlinked }) : words(`feedback.views.${kind}`));
  return (
    <div className="inbox-views">
      <Segments label={words('feedback.views.label')} names={KINDS.map(nameOf)} chosen={KINDS.indexOf(view.kind)} onChoose={(at) => go({ view: FRESH[KINDS[at]!], find: '' })} />
      {view.kind === 'need' && <NeedChoice chosen={view.need} onChoose={(need) => go({ view: { kind: 'need', need } })} />}
      {view.kind === 'customer' && <CustomerChoiceBox key={view.customer} name={customer} onChoose={(id) => go({ view: { kind: 'customer', customer: id } })} />}
    </div>
  );
}
