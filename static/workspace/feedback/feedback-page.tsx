import { problemOf } from '../../kit/problem-of';
import { words } from '../../kit/words';
import { NotOpened } from '../not-opened';
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
  if (first.isError) return <NotOpened title={words('feedback.refusedPage')} trouble={problemOf(first.error)} onRetry={() => void first.refetch()} />;
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
