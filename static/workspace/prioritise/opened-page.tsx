import { useEffect, useState } from 'react';
import { afterPaint } from '../../kit/after-paint';
import { FirstRun } from './first-run/first-run';
import type { Page } from './listing';
import { ListView } from './list-view';
import { NothingOpen } from './nothing-open';
import { openStores } from './open-stores';
import { PageBackground } from './page-background';
import { PageNow } from './page-now';
import { PageStoresContext } from './page-stores';
import type { PageAddress } from './use-page-address';

const now = () => Math.floor(Date.now() / 1000);

interface OpenedPageProps {
  page: Page;
  address: PageAddress;
  /** The reader's account id: whose cache it is. */
  reader: string;
}

/** The page over its first rows: it reads the rest, and chooses between the first run, the list and nothing to show. */
export function OpenedPage({ page, address, reader }: OpenedPageProps) {
  const [stores] = useState(() => openStores(page, address.said, reader));
  const [opened] = useState(now);
  const [firstRun, setFirstRun] = useState(() => page.can.rate && !page.can.closed.includes(page.model.keyCriterion) && page.items.length > 0 && page.items.every(({ figures }) => !figures.criteria[page.model.keyCriterion]));
  const { read } = stores.reading;
  useEffect(() => afterPaint(read), [read]);
  return (
    <PageStoresContext.Provider value={stores}>
      <PageNow.Provider value={opened}>
        <PageBackground address={address} readAt={page.at} />
        {page.items.length === 0 ? <NothingOpen project={page.project.name} /> : firstRun ? <FirstRun waiting={page.waiting} onLeave={() => setFirstRun(false)} /> : <ListView waiting={page.waiting} onReadRest={read} />}
      </PageNow.Provider>
    </PageStoresContext.Provider>
  );
}
