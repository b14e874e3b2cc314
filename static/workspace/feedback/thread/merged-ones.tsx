import type { FeedbackEntry } from '../../../../src/contract';
import { Avatar } from '../../../kit/avatar';
import { Button } from '../../../kit/button';
import { dayWords } from '../../../kit/when';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { Refusal } from '../refusal';
import { useAct } from '../use-act';
import { useMerge } from './use-merge';

/** What was merged into this feedback: each stays whole, and can be taken out again. */
export function MergedOnes({ into, merged }: { into: string; merged: readonly FeedbackEntry[] }) {
  const { can, today } = usePageFacts();
  const { unmerge } = useMerge();
  const act = useAct();
  return (
    <section className="merged" aria-label={words('feedback.merged.title')}>
      <h3>{words('feedback.merged.title')} <span className="small">{merged.length}</span></h3>
      <ul>
        {merged.map(({ id, customer, words: said, day }) => (
          <li key={id} className="merged-one">
            <Avatar name={customer.name} of="customer" />
            <div>
              <p><b>{customer.name}</b> <span className="small">{dayWords(day, today)}</span></p>
              <blockquote dir="auto">{words('kit.feedback.quote', { words: said })}</blockquote>
            </div>
            {can.rate && <Button size="small" disabled={act.busy} aria-label={words('feedback.merged.unmergeLong', { customer: customer.name })} onClick={() => void act.run(() => unmerge(id, into))}>{words('feedback.merged.unmerge')}</Button>}
          </li>
        ))}
      </ul>
      <Refusal trouble={act.trouble} />
    </section>
  );
}
