import { words } from '../../kit/words';
import { WordsAround } from '../../kit/words-around';
import { isOld } from './age-of';
import { usePageNow } from './page-now';
import { useView } from './page-stores';
import type { ShownItem } from '../../kit/edits/shown-item';

/** The page's answer in one line: what is worth most, and how much of that is old. */
export function PageLead({ first, shown }: { first: ShownItem | null; shown: readonly ShownItem[] }) {
  const now = usePageNow();
  const order = useView((view) => view.order);
  const old = shown.filter(({ item: { figures } }) => figures.ratedAt !== null && isOld(figures.ratedAt, now)).length;
  if (shown.length === 0) return null;
  if (!first) return <p className="page-lead">{words('prioritise.leadNone')}</p>;
  return (
    <p className="page-lead">
      <WordsAround entry={order === 'value' ? 'prioritise.lead' : 'prioritise.leadBy'} slot="name" params={{ order: words(`order.${order}.name`) }}>{first.item.summary}</WordsAround>
      {old > 0 && <> · <span className="look">{words('prioritise.old', { count: old })}</span></>}
    </p>
  );
}
