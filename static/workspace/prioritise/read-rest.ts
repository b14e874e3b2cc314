import { problemOf } from '../../kit/problem-of';
import type { Page } from './listing';
import type { PrioritiseStore } from './prioritise-store';

/** What reading needs from its world. Both throw CallFailed. */
export interface ReadingWorld {
  /** The page after that one; without it the first. */
  readPage(after?: string): Promise<Page>;
  /** Ids of everything found, in Jira's own order. */
  readRanks(jql: string): Promise<string[]>;
}

/**
 * Reads what a listing still lacks into the store: Jira's own order and the pages that follow. Ends when all is read,
 * when a call fails (the store says why), or when somebody set the reading to something else.
 */
export async function readRest(store: PrioritiseStore, world: ReadingWorld): Promise<void> {
  store.actions.setReading({ kind: 'reading' });
  const reading = () => store.getState().listing.reading.kind === 'reading';
  try {
    await Promise.all([readOrder(store, world), readPages(store, world, reading)]);
    await readMissing(store, world);
  } catch (error) {
    if (reading()) store.actions.setReading({ kind: 'failed', trouble: problemOf(error) });
  }
}

/**
 * Pages follow an order that ratings change: an item that moved up while they were read is on none of them. What Jira's
 * own order holds and the pages did not is looked for once more.
 */
async function readMissing(store: PrioritiseStore, world: ReadingWorld): Promise<void> {
  const { ranks, items, reading } = store.getState().listing;
  if (reading.kind !== 'complete' || [...(ranks?.keys() ?? [])].every((id) => items.has(id))) return;
  let next: string | undefined;
  do {
    const page = await world.readPage(next);
    store.actions.addItems(page.items);
    next = page.next;
  } while (next !== undefined);
}

async function readOrder(store: PrioritiseStore, world: ReadingWorld): Promise<void> {
  const { ranks, jql } = store.getState().listing;
  if (!ranks) store.actions.setRanks(jql === '' ? [] : await world.readRanks(jql));
}

async function readPages(store: PrioritiseStore, world: ReadingWorld, reading: () => boolean): Promise<void> {
  for (let next = store.getState().listing.next; next !== null && reading(); next = store.getState().listing.next) {
    const page = await world.readPage(next);
    store.actions.addPage(page);
  }
}
