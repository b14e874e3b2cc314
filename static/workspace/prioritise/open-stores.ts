import { APP_CALLS } from '../../kit/edits/app-calls';
import type { Address } from './address';
import { firstListing, type Page } from './listing';
import type { PageStores } from './page-stores';
import { createPrioritiseStore } from './prioritise-store';
import { openReading } from './reading/open-reading';
import { createSelectionStore } from './selection/selection-store';
import { createViewStore } from './view-store';
import { createWeightsStore } from './weights/weights-store';

const WORLD = {
  ...APP_CALLS,
  wait: (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000)),
  now: () => Math.floor(Date.now() / 1000),
};

/** The stores of one page over its first rows, at an address; `reader` is the reader's account id: whose cache it is. */
export function openStores(page: Page, said: Address, reader: string): PageStores {
  const named = page.items.find(({ key }) => key === said.why);
  const data = createPrioritiseStore(firstListing(page), WORLD);
  const hands = { selection: createSelectionStore(), weights: createWeightsStore() };
  const reading = openReading(data, page.project.id, reader, page.at);
  return { data, ...hands, view: createViewStore(said, named?.id ?? null), reading };
}
