import { useEffect, useState } from 'react';
import { APP_CALLS } from '../../kit/edits/app-calls';
import { FirstRun } from './first-run/first-run';
import { firstListing, type Page } from './listing';
import { ListView } from './list-view';
import { NothingOpen } from './nothing-open';
import { PageBackground } from './page-background';
import { PageNow } from './page-now';
import { PageStoresContext } from './page-stores';
import { createPrioritiseStore } from './prioritise-store';
import { openReading } from './reading/open-reading';
import { createSelectionStore } from './selection/selection-store';
import type { PageAddress } from './use-page-address';
import { createViewStore } from './view-store';
import { createWeightsStore } from './weights/weights-store';

const now = () => Math.floor(Date.now() / 1000);

const WORLD = {
  ...APP_CALLS,
  wait: (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000)),
  now,
};

interface OpenedPageProps {
  page: Page;
  address: PageAddress;
  /** The reader's account id: whose cache it is. */
  reader: string;
}

/** The page over its first rows: it reads the rest, and chooses between the first run, the list and nothing to show. */
export function OpenedPage({ page, address, reader }: OpenedPageProps) {
  const [stores] = useState(() => {
    const named = page.items.find(({ key }) => key === address.said.why);
    const data = createPrioritiseStore(firstListing(page), WORLD);
    const hands = { selection: createSelectionStore(), weights: createWeightsStore() };
    return { data, ...hands, view: createViewStore(address.said, named?.id ?? null), reading: openReading(data, page.project.id, reader, page.at) };
  });
  const [opened] = useState(now);
  const [firstRun, setFirstRun] = useState(() => page.can.rate && !page.can.closed.includes(page.model.keyCriterion) && page.items.length > 0 && page.items.every(({ figures }) => !figures.criteria[page.model.keyCriterion]));
  const { read } = stores.reading;
  useEffect(read, [read]);
  return (
    <PageStoresContext.Provider value={stores}>
      <PageNow.Provider value={opened}>
        <PageBackground address={address} readAt={page.at} />
        {page.items.length === 0 ? <NothingOpen project={page.project.name} /> : firstRun ? <FirstRun onLeave={() => setFirstRun(false)} /> : <ListView onReadRest={read} />}
      </PageNow.Provider>
    </PageStoresContext.Provider>
  );
}
