import { Button } from '../../kit/button';
import { problemSentence } from '../../kit/problem-sentence';
import { words } from '../../kit/words';
import { totalOf } from './listing';
import { useData, usePageStores } from './page-stores';

/** How much of a long list has been read, with a way to stop and to go on. Nothing once all is read. */
export function ReadingNotice({ onReadRest }: { onReadRest(): void }) {
  const { data: { actions } } = usePageStores();
  const listing = useData((state) => state.listing);
  const { reading, items } = listing;
  const total = totalOf(listing);
  if (reading.kind === 'complete' || (reading.kind === 'reading' && (total === null || items.size >= total))) return null;
  const read = items.size;
  if (reading.kind !== 'reading') {
    const says = reading.kind === 'cancelled' ? words('prioritise.reading.stopped', { read }) : words('prioritise.reading.failed', { problem: problemSentence(reading.trouble) });
    return (
      <div className="notice" role="status">
        <p>{says}</p>
        <Button size="small" onClick={onReadRest}>{words('prioritise.reading.rest')}</Button>
      </div>
    );
  }
  return (
    <div className="notice">
      <p>
        <b className="figures">{total === null ? words('prioritise.reading.countOnly', { read }) : words('prioritise.reading.count', { read, total })}</b>{' '}
        <span className="subtle">{words('prioritise.reading.may', { read })}</span>
      </p>
      {total !== null && <progress className="notice-progress" max={total} value={read} aria-label={words('prioritise.reading.count', { read, total })} />}
      <Button size="small" onClick={() => actions.setReading({ kind: 'cancelled' })}>{words('prioritise.reading.cancel')}</Button>
    </div>
  );
}
