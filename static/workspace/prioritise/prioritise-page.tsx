import { useQuery } from '@tanstack/react-query';
import { call } from '../../kit/backend';
import { problemOf } from '../../kit/problem-of';
import { words } from '../../kit/words';
import { NotOpened } from '../not-opened';
import { LoadingFrame } from './loading-frame';
import { OpenedPage } from './opened-page';
import { usePageAddress } from './use-page-address';
import './page.css';

/** *Prioritise* of a project (its id or key) for a reader (their account id), from the first call on. */
export function PrioritisePage({ project, reader }: { project: string; reader: string }) {
  const address = usePageAddress();
  const opened = useQuery({ queryKey: ['open-prioritise', project], queryFn: () => call('open-prioritise', { project }), staleTime: Infinity, gcTime: 0 });
  if (opened.isError) return <NotOpened title={words('prioritise.refusedPage')} trouble={problemOf(opened.error)} onRetry={() => void opened.refetch()} />;
  if (!opened.data || !address) return <LoadingFrame />;
  return <OpenedPage page={opened.data} address={address} reader={reader} />;
}
