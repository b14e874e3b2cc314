import { useQuery } from '@tanstack/react-query';
import { call } from '../../kit/backend';
import { problemOf } from '../../kit/problem-of';
import { words } from '../../kit/words';
import { NotOpened } from '../not-opened';
import { usePageHistory } from '../use-page-history';
import { OpenedSettingsPage } from './opened-settings-page';
import '../prioritise/page.css';
import './settings.css';

/** *Settings* of a project (its id or key), from the first call on. */
export function SettingsPage({ project }: { project: string }) {
  const opened = useQuery({ queryKey: ['open-settings', project], queryFn: () => call('open-settings', { project }), staleTime: Infinity, gcTime: 0 });
  const history = usePageHistory();
  if (opened.isError) return <NotOpened title={words('settings.refusedPage')} trouble={problemOf(opened.error)} onRetry={() => void opened.refetch()} />;
  if (!opened.data || !history) return <Loading />;
  return <OpenedSettingsPage page={opened.data} history={history} />;
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
