import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Button } from '../../../kit/button';
import { NotAvailable } from '../../../kit/not-available';
import { problemOf } from '../../../kit/problem-of';
import { words } from '../../../kit/words';
import { Comments } from '../comments/comments';
import { LinkedItems } from '../linking/linked-items';
import { usePageFacts } from '../page-facts';
import { Refusal } from '../refusal';
import { oneQuery } from '../use-keep-feedback';
import { HowFar } from './how-far';
import { MergedOnes } from './merged-ones';
import { NeedRow } from './need-row';
import { Said } from './said';
import { SimilarCard } from './similar-card';
import { ThreadHead } from './thread-head';
import './thread.css';

/** One feedback whole: what the customer said, what says the same, the talk about it, and what became of it. */
export function Thread({ id }: { id: string }) {
  const { go } = usePageFacts();
  const one = useQuery(oneQuery(id));
  const pane = useRef<HTMLElement>(null);
  const into = one.data?.feedback.mergedInto;
  useEffect(() => pane.current?.scrollTo(0, 0), [id]);
  // What was merged into another is read inside that one.
  useEffect(() => {
    if (into) go({ feedback: into });
  }, [into, go]);

  if (one.isError) return <NotRead trouble={problemOf(one.error)} onRetry={() => void one.refetch()} />;
  if (!one.data || into) return <section className="thread" tabIndex={-1} aria-busy="true" aria-label={words('kit.loading')}><div className="thread-loading"><span className="skeleton" data-wide="1" /><span className="skeleton" /><span className="skeleton" data-wide="0" /></div></section>;
  const { feedback, merged } = one.data;
  return (
    <section ref={pane} className="thread" tabIndex={-1} aria-label={words('feedback.thread', { customer: feedback.customer.name })}>
      <ThreadHead feedback={feedback} />
      <div className="thread-parts">
        <div className="thread-said"><Said feedback={feedback} /></div>
        <div className="thread-side">
          <LinkedItems key={id} feedback={feedback} />
          <NeedRow key={`need-${id}`} feedback={feedback} />
          <HowFar feedback={feedback} />
        </div>
        <div className="thread-talk">
          <SimilarCard feedback={feedback} merged={merged} />
          {merged.length > 0 && <MergedOnes into={id} merged={merged} />}
          <Comments key={id} feedback={feedback} />
        </div>
      </div>
    </section>
  );
}

function NotRead({ trouble, onRetry }: { trouble: ReturnType<typeof problemOf>; onRetry(): void }) {
  const { go } = usePageFacts();
  return (
    <section className="thread">
      <div className="thread-head"><Button look="quiet" onClick={() => go({ feedback: null })}>{words('feedback.back')}</Button></div>
      {trouble.code === 'not-found' ? <NotAvailable /> : <div className="page-message"><Refusal trouble={trouble} /><Button onClick={onRetry}>{words('kit.again')}</Button></div>}
    </section>
  );
}
