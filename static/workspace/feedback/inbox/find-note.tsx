import type { SearchEntry } from '../../../../src/contract';
import { nameKey } from '../../../../src/domain/feedback/name-key';
import { Button } from '../../../kit/button';
import { problemSentence } from '../../../kit/problem-sentence';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { MOST_HITS } from '../search/search-index';

const MOST_CUSTOMERS = 3;

/** How far the search is, and the way to all that a customer asked for whose name was typed. */
export function FindNote({ find, hits }: { find: string; hits: readonly SearchEntry[] | null }) {
  const { search, go } = usePageFacts();
  const { reading } = search;
  const named = customersNamed(hits ?? [], find);
  return (
    <div className="find-note">
      {reading.kind === 'reading' && (
        <p className="small find-progress" role="status">
          {words('feedback.find.reading')} <progress className="notice-progress" value={reading.read} max={reading.of} aria-label={words('feedback.find.reading')} />
        </p>
      )}
      {reading.kind === 'failed' && (
        <p className="refused" role="alert">
          {words('feedback.find.failed', { problem: problemSentence(reading.trouble) })} <Button size="small" onClick={search.again}>{words('kit.again')}</Button>
        </p>
      )}
      {hits && hits.length > 0 && <p className="small" role="status">{words(hits.length < MOST_HITS ? 'feedback.find.found' : 'feedback.find.best', { count: hits.length })}</p>}
      {hits?.length === 0 && reading.kind === 'done' && <p className="small" role="status">{words('feedback.find.none', { find: find.trim() })}</p>}
      {named.map(({ customer, customerName }) => (
        <Button key={customer} look="link" size="small" onClick={() => go({ find: '', view: { kind: 'customer', customer } })}>
          {words('feedback.find.allOf', { customer: customerName })}
        </Button>
      ))}
    </div>
  );
}

function customersNamed(hits: readonly SearchEntry[], find: string): SearchEntry[] {
  const typed = nameKey(find);
  const named = hits.filter(({ customerName }) => nameKey(customerName).includes(typed));
  return [...new Map(named.map((hit) => [hit.customer, hit])).values()].slice(0, MOST_CUSTOMERS);
}
