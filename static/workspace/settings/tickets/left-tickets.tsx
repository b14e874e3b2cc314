import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { JobEntry, TicketLeft } from '../../../../src/contract';
import { call, router } from '../../../kit/backend';
import { Button } from '../../../kit/button';
import { problemOf } from '../../../kit/problem-of';
import { problemSentence } from '../../../kit/problem-sentence';
import { Segments } from '../../../kit/segments';
import { words } from '../../../kit/words';

/** What a job could not bring in or link, with reasons and keys, when somebody asks for it. */
export function LeftTickets({ job }: { job: JobEntry }) {
  const [open, setOpen] = useState(false);
  const [named, setNamed] = useState(true);
  return (
    <div className="tickets-left">
      <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>{words('tickets.left')}</Button>
      {open && (
        <>
          <Segments label={words('tickets.left')} names={[words('tickets.leftNamed'), words('tickets.leftNameless')]} chosen={named ? 0 : 1} onChoose={(at) => setNamed(at === 0)} />
          <LeftList key={String(named)} job={job} named={named} />
        </>
      )}
    </div>
  );
}

function LeftList({ job: { project, id, done }, named }: { job: JobEntry; named: boolean }) {
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['tickets-left', id, named, done],
    queryFn: ({ pageParam }) => call('list-tickets-left', { project, job: id, named, ...(pageParam === undefined ? {} : { after: pageParam }) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    retry: false,
  });
  const left = data?.pages.flatMap((page) => page.left) ?? [];
  const empty = data !== undefined && left.length === 0 && !hasNextPage;
  return (
    <div aria-busy={isFetching}>
      {empty && <p>{words('tickets.leftNone')}</p>}
      <ul className="tickets-left-list">
        {left.map((ticket, at) => (
          <li key={`${ticket.key} ${at}`}>
            <IssueLink issue={ticket.key} />
            <span>{whyOf(ticket)}</span>
            {ticket.names.length > 0 && <span className="tickets-names">{ticket.names.map((name) => <IssueLink key={name} issue={name} />)}</span>}
          </li>
        ))}
      </ul>
      {error && <p className="refused" role="alert">{problemSentence(problemOf(error))}</p>}
      {isFetching && <p className="subtle" role="status">{words('kit.loading')}</p>}
      {hasNextPage && !isFetching && <Button size="small" onClick={() => void fetchNextPage()}>{words('kit.more')}</Button>}
    </div>
  );
}

function whyOf({ why }: TicketLeft): string {
  return words(`tickets.why.${why}`);
}

function IssueLink({ issue }: { issue: string }) {
  const href = `/browse/${issue}`;
  return (
    <a
      href={href}
      onClick={(event) => {
        event.preventDefault();
        void router.open(href);
      }}
    >
      {issue}
    </a>
  );
}
