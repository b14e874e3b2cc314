import { useEffect } from 'react';
import { Button } from '../../kit/button';
import { NotAvailable } from '../../kit/not-available';
import { problemOf, type Trouble } from '../../kit/problem-of';
import { problemSentence } from '../../kit/problem-sentence';
import { words } from '../../kit/words';
import { LoadingRows } from './inbox/loading-rows';
import { useInbox } from './inbox/use-inbox';
import { OpenedFeedback } from './opened-feedback';
import type { Place } from './place';
import { usePlace, type Go } from './use-place';
import '../prioritise/page.css';
import './feedback.css';
import './inbox/inbox.css';

/** *Feedback* of a project (its id or key) for a reader (their account id), from the first call on. */
export function FeedbackPage({ project, reader }: { project: string; reader: string }) {
  const at = usePlace();
  if (!at) return <Opening />;
  return <PlacedPage project={project} reader={reader} {...at} />;
}

function PlacedPage({ project, reader, place, go }: { project: string; reader: string; place: Place; go: Go }) {
  const first = useInbox(project, { kind: 'newest' });
  const page = first.data?.pages[0];
  if (page) return <OpenedFeedback page={page} reader={reader} place={place} go={go} />;
  if (first.isError) return <NotOpened trouble={problemOf(first.error)} onRetry={() => void first.refetch()} />;
  return <Opening />;
}

function Opening() {
  return (
    <main className="page" aria-busy="true">
      <header className="feedback-head"><h1>{words('feedback.title')}</h1></header>
      <div className="feedback-body"><div className="inbox"><LoadingRows /></div></div>
    </main>
  );
}

function NotOpened({ trouble, onRetry }: { trouble: Trouble; onRetry(): void }) {
  const waits = trouble.code === 'busy' ? trouble.retryAfterSeconds : null;
  useEffect(() => {
    if (waits === null) return;
    const timer = setTimeout(onRetry, waits * 1000);
    return () => clearTimeout(timer);
  }, [waits, onRetry]);
  return (
    <main className="page">
      {trouble.code === 'not-found' ? (
        <NotAvailable />
      ) : (
        <div className="page-message" role="alert">
          <h2>{words('feedback.refusedPage')}</h2>
          <p>{problemSentence(trouble)}</p>
          <Button onClick={onRetry}>{words('kit.again')}</Button>
        </div>
      )}
    </main>
  );
}
