import { useQuery } from '@tanstack/react-query';
import type { FeedbackEntry, SearchEntry } from '../../../../src/contract';
import { Avatar } from '../../../kit/avatar';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { dayWords } from '../../../kit/when';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { Refusal } from '../refusal';
import { useAct } from '../use-act';
import { oneQuery } from '../use-keep-feedback';
import { useMerge } from './use-merge';

interface CompareDialogProps {
  feedback: FeedbackEntry;
  similar: readonly SearchEntry[];
  onClose(): void;
}

/** A feedback above those that say nearly the same, each whole, to merge the ones that do. */
export function CompareDialog({ feedback, similar, onClose }: CompareDialogProps) {
  const act = useAct();
  const { merge } = useMerge();
  return (
    <Dialog title={words('feedback.similar.compareTitle')} onClose={onClose}>
      <div className="compare">
        <blockquote className="compare-one" dir="auto"><b>{feedback.customer.name}</b><br />{words('kit.feedback.quote', { words: feedback.words })}</blockquote>
        <ul>
          {similar.map((entry) => (
            <CompareRow key={entry.id} entry={entry} busy={act.busy} onMerge={() => void act.run(() => merge(entry, feedback.id)).then((done) => done && onClose())} />
          ))}
        </ul>
        <p className="small">{words('feedback.similar.note')}</p>
        <Refusal trouble={act.trouble} />
      </div>
      <div className="dialog-buttons"><Button onClick={onClose}>{words('flag.close')}</Button></div>
    </Dialog>
  );
}

function CompareRow({ entry, busy, onMerge }: { entry: SearchEntry; busy: boolean; onMerge(): void }) {
  const { can, today } = usePageFacts();
  const whole = useQuery(oneQuery(entry.id));
  const links = whole.data?.feedback.links.map(({ key }) => key).join(', ');
  return (
    <li className="compare-row">
      <Avatar name={entry.customerName} of="customer" />
      <div>
        <p><b>{entry.customerName}</b> <span className="small">{[dayWords(entry.day, today), links].filter(Boolean).join(' · ')}</span></p>
        <p dir="auto">{words('kit.feedback.quote', { words: whole.data?.feedback.words ?? entry.words })}</p>
      </div>
      {can.rate && <Button size="small" disabled={busy} aria-label={words('feedback.similar.mergeLong', { customer: entry.customerName })} onClick={onMerge}>{words('feedback.similar.merge')}</Button>}
    </li>
  );
}
