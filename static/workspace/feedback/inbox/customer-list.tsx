import { useState, type KeyboardEvent } from 'react';
import { Avatar } from '../../../kit/avatar';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { useAsks } from '../search/use-asks';
import { LoadingRows } from './loading-rows';

/** More are found by typing their name. */
const MOST = 200;
const MOVES: Record<string, (at: number, last: number) => number> = {
  j: (at, last) => Math.min(last, at + 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  k: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The customers who ask for something here, those who ask for most first, to choose whose feedback is listed. One tab stop: J, K and arrows move. */
export function CustomerList({ onChoose }: { onChoose(customer: string): void }) {
  const { search } = usePageFacts();
  const customers = useAsks(search);
  const [stop, setStop] = useState(0);
  if (!customers) return search.reading.kind === 'failed' ? null : <LoadingRows />;
  const shown = customers.slice(0, MOST);
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const to = event.ctrlKey || event.metaKey || event.altKey ? undefined : MOVES[event.key]?.(stop, shown.length - 1);
    if (to === undefined) return;
    event.currentTarget.querySelectorAll('button')[to]?.focus();
    event.preventDefault();
  };
  return (
    <div className="inbox-list">
      <ul aria-label={words('feedback.views.customers')} onKeyDown={onKeyDown}>
        {shown.map(({ customer, name, count }, at) => (
          <li key={customer}>
            <button type="button" className="inbox-group" tabIndex={at === stop ? 0 : -1} onFocus={() => setStop(at)} onClick={() => onChoose(customer)}>
              <Avatar name={name} of="customer" />
              <b dir="auto">{name}</b>
              <span className="small">{words('feedback.became.all', { count })}</span>
            </button>
          </li>
        ))}
      </ul>
      {customers.length > MOST && <p className="inbox-note small">{words('feedback.views.moreCustomers', { count: customers.length - MOST })}</p>}
    </div>
  );
}
