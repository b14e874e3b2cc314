import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call, view } from '../../../kit/backend';
import { problemOf } from '../../../kit/problem-of';
import { words } from '../../../kit/words';
import { NotOpened } from '../../not-opened';
import type { RoomProps } from '../../rooms';
import { readAddress } from '../address';
import type { Page } from '../listing';
import { NothingOpen } from '../nothing-open';
import { openStores } from '../open-stores';
import { OrderKnown, USUAL_TOP } from '../order-sureness';
import { PageNow } from '../page-now';
import { PageStoresContext } from '../page-stores';
import { useArrangedRows } from '../views/use-arranged-rows';
import { ReviewFlow } from './review-flow';
import '../page.css';

/** The review of a backlog, opened from the backlog itself. */
export function BacklogAction({ project, reader }: RoomProps) {
  const opened = useQuery({ queryKey: ['open-prioritise', project], queryFn: () => call('open-prioritise', { project }), staleTime: Infinity, gcTime: 0 });
  if (opened.isError) return <NotOpened title={words('prioritise.refusedPage')} trouble={problemOf(opened.error)} onRetry={() => void opened.refetch()} />;
  if (!opened.data) return <main className="page" aria-busy="true" />;
  if (opened.data.items.length === 0) return <NothingOpen project={opened.data.project.name} />;
  return <OpenedAction page={opened.data} reader={reader} />;
}

function OpenedAction({ page, reader }: { page: Page; reader: string }) {
  const [stores] = useState(() => openStores(page, readAddress(''), reader));
  const { read } = stores.reading;
  useEffect(read, [read]);
  return <PageStoresContext.Provider value={stores}><PageNow.Provider value={page.at}><Review /></PageNow.Provider></PageStoresContext.Provider>;
}

function Review() {
  const { all, line } = useArrangedRows();
  const moved = useRef<string[]>([]);
  return (
    <OrderKnown ranked={all.ranked} top={USUAL_TOP}>
      <ReviewFlow all={all} above={line?.above ?? null} over="backlog" moved={moved} onClose={() => void view.close()} />
    </OrderKnown>
  );
}
