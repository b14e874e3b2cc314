import { useEffect } from 'react';
import { Button } from '../kit/button';
import { NotAvailable } from '../kit/not-available';
import type { Trouble } from '../kit/problem-of';
import { problemSentence } from '../kit/problem-sentence';
import { words } from '../kit/words';

interface NotOpenedProps {
  /** What could not be opened, as a headline. */
  title: string;
  trouble: Trouble;
  onRetry(): void;
}

/** A page whose first call came back with a problem. A busy Jira is asked again by itself, after the time it named. */
export function NotOpened({ title, trouble, onRetry }: NotOpenedProps) {
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
          <h2>{title}</h2>
          <p>{problemSentence(trouble)}</p>
          <Button onClick={onRetry}>{words('kit.again')}</Button>
        </div>
      )}
    </main>
  );
}
