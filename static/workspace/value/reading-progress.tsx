import { useEffect, useState } from 'react';
import { Button } from '../../kit/button';
import { words } from '../../kit/words';
import type { Progress } from './reading/read-value';

const SHORT_MS = 700;

interface ReadingProgressProps {
  /** How far the reading is; null before anything is known. */
  progress: Progress | null;
  onStop?(): void;
}

/** The page's frame while it is read; what takes longer than a moment says how far it is and can be stopped. */
export function ReadingProgress({ progress, onStop }: ReadingProgressProps) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHORT_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="value-page" aria-busy="true">
      <header className="value-title">
        <h1>{words('valuePage.title')}</h1>
      </header>
      <div className="value-reading" role="status">
        {long && progress ? (
          <>
            <p className="figures">{words(`valuePage.reading.${progress.of}`, { read: progress.read, total: progress.total })}</p>
            <progress className="notice-progress" max={Math.max(1, progress.total)} value={progress.read} aria-label={words('valuePage.reading.label')} />
            {onStop && <Button size="small" onClick={onStop}>{words('kit.cancel')}</Button>}
          </>
        ) : <p className="subtle">{words('valuePage.reading.opening')}</p>}
      </div>
      <div className="value-columns" aria-hidden="true">
        <span className="skeleton value-skeleton-chart" />
        <div className="value-side">{[0, 1, 2].map((row) => <span key={row} className="skeleton value-skeleton-list" />)}</div>
      </div>
    </main>
  );
}
