import { useEffect, useMemo, useState } from 'react';
import type { FeedbackEntry } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { FindBox } from '../../../kit/find-box';
import { problemOf } from '../../../kit/problem-of';
import { problemSentence } from '../../../kit/problem-sentence';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import type { Place } from '../place';
import { useHits } from '../search/use-hits';
import { Became } from './became';
import { CustomerList } from './customer-list';
import { EmptyInbox } from './empty-inbox';
import { FindNote } from './find-note';
import { InboxList } from './inbox-list';
import { LoadingRows } from './loading-rows';
import { isChosen, useInbox } from './use-inbox';
import type { InboxLine } from './use-read-line';
import { ViewChoice } from './view-choice';
import './inbox.css';

/** The list of feedback: what it shows, a search over all of it, and one line each. */
export function Inbox({ place: { view, find, feedback: open } }: { place: Place }) {
  const { project, today, search, go } = usePageFacts();
  const [active, setActive] = useState<string | null>(null);
  const inbox = useInbox(project.id, view);
  const { data, error, hasNextPage, isFetching, fetchNextPage } = inbox;
  const read = useMemo(() => (data?.pages ?? []).flatMap(({ feedback }) => feedback), [data]);
  const hits = useHits(search, find, view);
  const lines = useMemo<InboxLine[]>(() => (hits ? hits.map((hit) => lineOf(hit.id, read) ?? { kind: 'hit', entry: hit }) : read.map((entry) => ({ kind: 'read', entry }))), [hits, read]);
  const more = hits === null && hasNextPage;
  const goOn = more && !isFetching && !error;

  // A page may be empty and still have a next one.
  useEffect(() => {
    if (goOn && lines.length === 0) void fetchNextPage();
  }, [goOn, lines.length, fetchNextPage]);

  function openOne(id: string) {
    setActive(id);
    go({ feedback: id });
  }

  const customer = view.kind === 'customer' ? read.find((entry) => entry.customer.id === view.customer)?.customer.name ?? null : null;
  return (
    <section className="inbox" aria-label={words('feedback.list')}>
      <div className="inbox-tools">
        <ViewChoice view={view} customer={customer} />
        <FindBox label={words('feedback.find.label')} text={find} onType={(typed) => go({ find: typed })} />
        {find.trim() !== '' && <FindNote find={find} hits={hits} />}
        {view.kind === 'customer' && isChosen(view) && find === '' && read.length > 0 && <Became feedback={read} more={more} />}
      </div>
      {view.kind === 'customer' && !isShown(view, find) && <CustomerList onChoose={(id) => go({ view: { kind: 'customer', customer: id }, feedback: null })} />}
      {lines.length > 0 && isShown(view, find) && (
        <InboxList lines={lines} active={active} open={open} today={today} withStatus={view.kind === 'customer'} more={more} onEnd={goOn ? () => void fetchNextPage() : null} onMove={setActive} onOpen={openOne} />
      )}
      {lines.length === 0 && isFetching && isShown(view, find) && <LoadingRows />}
      {error && (
        <p className="inbox-note refused" role="alert">
          {problemSentence(problemOf(error))} <Button size="small" onClick={() => void (data ? fetchNextPage() : inbox.refetch())}>{words('kit.again')}</Button>
        </p>
      )}
      {find === '' && lines.length === 0 && !isFetching && !hasNextPage && !error && <EmptyInbox view={view} />}
    </section>
  );
}

function isShown(view: Place['view'], find: string): boolean {
  return isChosen(view) || find.trim() !== '';
}

function lineOf(id: string, read: readonly FeedbackEntry[]): InboxLine | null {
  const entry = read.find((each) => each.id === id);
  return entry ? { kind: 'read', entry } : null;
}
