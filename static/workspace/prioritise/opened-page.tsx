import { useEffect, useMemo, useState } from 'react';
import type { AnswerInput } from '../../../src/contract';
import { call, requestJira } from '../../kit/backend';
import { FirstRun } from './first-run/first-run';
import { firstListing, type Page } from './listing';
import { ListView } from './list-view';
import { NothingOpen } from './nothing-open';
import { PageBackground } from './page-background';
import { PageNow } from './page-now';
import { PageStoresContext } from './page-stores';
import { createPrioritiseStore } from './prioritise-store';
import { readRankOrder } from './read-rank-order';
import { readRest } from './read-rest';
import type { PageAddress } from './use-page-address';
import { createViewStore } from './view-store';

const now = () => Math.floor(Date.now() / 1000);

const WORLD = {
  rate: (issue: string, answers: Readonly<Record<string, AnswerInput>>) => call('rate', { issue, answers }),
  setMustDo: (issue: string, reason: string | null) => call('set-must-do', { issue, reason }),
  wait: (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000)),
  now,
};

/** The page over its first rows: it reads the rest, and chooses between the first run, the list and nothing to show. */
export function OpenedPage({ page, address }: { page: Page; address: PageAddress }) {
  const [stores] = useState(() => {
    const named = page.items.find(({ key }) => key === address.said.why);
    return { data: createPrioritiseStore(firstListing(page), WORLD), view: createViewStore(address.said, named?.id ?? null) };
  });
  const [opened] = useState(now);
  const [firstRun, setFirstRun] = useState(() => page.can.rate && page.items.length > 0 && page.items.every(({ figures }) => !figures.criteria[page.model.keyCriterion]));
  const read = useMemo(() => {
    const project = page.project.id;
    return () => void readRest(stores.data, { readPage: (after) => call('open-prioritise', { project, ...(after === undefined ? {} : { after }) }), readRanks: (jql) => readRankOrder(requestJira, jql) });
  }, [stores, page]);
  useEffect(read, [read]);
  return (
    <PageStoresContext.Provider value={stores}>
      <PageNow.Provider value={opened}>
        <PageBackground address={address} project={page.project.id} />
        {page.items.length === 0 ? <NothingOpen project={page.project.name} /> : firstRun ? <FirstRun onLeave={() => setFirstRun(false)} /> : <ListView onReadRest={read} />}
      </PageNow.Provider>
    </PageStoresContext.Provider>
  );
}
