import { useState } from 'react';
import type { FeedbackEntry } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { useSimilar } from '../search/use-similar';
import { CompareDialog } from './compare-dialog';

/** Others that say nearly the same, and the way for one more customer to join. */
export function SimilarCard({ feedback, merged }: { feedback: FeedbackEntry; merged: readonly FeedbackEntry[] }) {
  const { search, can, add } = usePageFacts();
  const [comparing, setComparing] = useState(false);
  const inside = new Set(merged.map(({ id }) => id));
  const similar = useSimilar(search, feedback.words, feedback.id).filter(({ id }) => !inside.has(id));
  const customers = new Set(similar.map(({ customer }) => customer).filter((id) => id !== feedback.customer.id)).size;
  const voice = { id: feedback.id, customer: feedback.customer.name, words: feedback.words };
  if (similar.length === 0) return can.comment ? <Button size="small" className="add-voice" onClick={() => add(voice)}>{words('feedback.similar.addVoice')}</Button> : null;
  return (
    <section className="similar" aria-label={words('feedback.similar.label')}>
      <div className="similar-words">
        <p className="similar-count">{customers > 0 ? words('feedback.similar.fromOthers', { count: similar.length, customers: words('feedback.similar.customers', { count: customers }) }) : words('feedback.similar.same', { count: similar.length })}</p>
        <p className="small" dir="auto">{similar.slice(0, 2).map(({ words: said }) => words('kit.feedback.quote', { words: said })).join(' ')}</p>
      </div>
      <Button look="quiet" size="small" onClick={() => setComparing(true)}>{words('feedback.similar.compare')}</Button>
      {can.comment && <Button size="small" onClick={() => add(voice)}>{words('feedback.similar.addVoice')}</Button>}
      {comparing && <CompareDialog feedback={feedback} similar={similar} onClose={() => setComparing(false)} />}
    </section>
  );
}
