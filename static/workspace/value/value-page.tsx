import { useQuery } from '@tanstack/react-query';
import { call } from '../../kit/backend';
import { problemOf } from '../../kit/problem-of';
import { words } from '../../kit/words';
import { NotOpened } from '../not-opened';
import { OpenedPage } from './opened-value';
import { ReadingProgress } from './reading-progress';
import './value.css';

/** *Value* of a project (its id or key) for a reader (their account id), from the first call on. */
export function ValuePage({ project, reader }: { project: string; reader: string }) {
  const opened = useQuery({ queryKey: ['open-value', project], queryFn: () => call('open-value', { project }), staleTime: Infinity, gcTime: 0 });
  if (opened.isError) return <NotOpened title={words('valuePage.refused')} trouble={problemOf(opened.error)} onRetry={() => void opened.refetch()} />;
  if (!opened.data) return <ReadingProgress progress={null} />;
  return <OpenedPage opened={opened.data} reader={reader} />;
}
