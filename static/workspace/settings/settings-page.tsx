import { useQuery } from '@tanstack/react-query';
import { Button } from '../../kit/button';
import { call } from '../../kit/backend';
import { NotAvailable } from '../../kit/not-available';
import { problemOf, type Trouble } from '../../kit/problem-of';
import { problemSentence } from '../../kit/problem-sentence';
import { words } from '../../kit/words';
import { openPageHistory } from '../page-history';
import { OpenedSettingsPage } from './opened-settings-page';
import '../prioritise/page.css';
import './settings.css';

/** *Settings* of a project (its id or key), from the first call on. */
export function SettingsPage({ project }: { project: string }) {
  const opened = useQuery({ queryKey: ['open-settings', project], queryFn: () => call('open-settings', { project }), staleTime: Infinity, gcTime: 0 });
  const history = useQuery({ queryKey: ['history'], queryFn: openPageHistory, staleTime: Infinity });
  if (opened.isError) return <NotOpened trouble={problemOf(opened.error)} onRetry={() => void opened.refetch()} />;
  if (!opened.data || !history.data) return <Loading />;
  return <OpenedSettingsPage page={opened.data} history={history.data} />;
}

function NotOpened({ trouble, onRetry }: { trouble: Trouble; onRetry(): void }) {
  return (
    <main className="page">
      {trouble.code === 'not-found' ? (
        <NotAvailable />
      ) : (
        <div className="page-message" role="alert">
          <h2>{words('settings.refusedPage')}</h2>
          <p>{problemSentence(trouble)}</p>
          <Button onClick={onRetry}>{words('kit.again')}</Button>
        </div>
      )}
    </main>
  );
}

function Loading() {
  return (
    <main className="page" aria-busy="true">
      <header className="page-head">
        <h1>{words('settings.title')}</h1>
        <p className="subtle" role="status">{words('settings.opening')}</p>
      </header>
      <div className="settings-body settings-loading" aria-hidden="true">
        {[0, 1, 2, 0, 2, 1].map((wide, row) => <span key={row} className="skeleton" data-wide={wide} />)}
      </div>
    </main>
  );
}
