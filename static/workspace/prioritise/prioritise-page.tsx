import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Button } from '../../kit/button';
import { NotAvailable } from '../../kit/not-available';
import { call } from '../../kit/backend';
import { problemOf, type Trouble } from '../../kit/problem-of';
import { problemSentence } from '../../kit/problem-sentence';
import { words } from '../../kit/words';
import { LoadingFrame } from './loading-frame';
import { OpenedPage } from './opened-page';
import { usePageAddress } from './use-page-address';
import './page.css';

/** *Prioritise* of a project (its id or key) for a reader (their account id), from the first call on. */
export function PrioritisePage({ project, reader }: { project: string; reader: string }) {
  const address = usePageAddress();
  const opened = useQuery({ queryKey: ['open-prioritise', project], queryFn: () => call('open-prioritise', { project }), staleTime: Infinity, gcTime: 0 });
  if (opened.isError) return <NotOpened trouble={problemOf(opened.error)} onRetry={() => void opened.refetch()} />;
  if (!opened.data || !address) return <LoadingFrame />;
  return <OpenedPage page={opened.data} address={address} reader={reader} />;
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
          <h2>{words('prioritise.refusedPage')}</h2>
          <p>{problemSentence(trouble)}</p>
          <Button onClick={onRetry}>{words('kit.again')}</Button>
        </div>
      )}
    </main>
  );
}
