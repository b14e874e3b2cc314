import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { call } from '../../kit/backend';
import { problemOf } from '../../kit/problem-of';
import { Soon } from '../../kit/soon';
import { words } from '../../kit/words';
import { lazily } from '../lazily';
import { NotOpened } from '../not-opened';
import type { RoomProps } from '../rooms';
import { RoundDoor, useRoundInAddress } from '../rounds/round-door';
import { LoadingFrame } from './loading-frame';
import { OpenedPage } from './opened-page';
import { usePageAddress } from './use-page-address';
import './page.css';

const RoundPage = lazily(() => import('../rounds/round-page').then(({ RoundPage: Page }) => Page));

/** *Prioritise* of a project (its id or key) for a reader (their account id): the list, or the round that the address names. */
export function PrioritisePage({ project, reader }: RoomProps) {
  const [round, go] = useRoundInAddress();
  if (round === undefined) return <Soon><LoadingFrame /></Soon>;
  if (round !== null) return <Suspense fallback={<main className="page" aria-busy="true" />}><RoundPage round={round} reader={reader} onLeave={() => go(null)} /></Suspense>;
  return <RoundDoor.Provider value={go}><ListPage project={project} reader={reader} /></RoundDoor.Provider>;
}

/** The list, from the first call on. */
function ListPage({ project, reader }: RoomProps) {
  const address = usePageAddress();
  const opened = useQuery({ queryKey: ['open-prioritise', project], queryFn: () => call('open-prioritise', { project }), staleTime: Infinity, gcTime: 0 });
  if (opened.isError) return <NotOpened title={words('prioritise.refusedPage')} trouble={problemOf(opened.error)} onRetry={() => void opened.refetch()} />;
  if (!opened.data || !address) return <Soon><LoadingFrame /></Soon>;
  return <OpenedPage page={opened.data} address={address} reader={reader} />;
}
