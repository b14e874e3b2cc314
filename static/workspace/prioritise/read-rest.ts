import { problemOf } from '../../kit/problem-of';
import type { Page } from './listing';
import type { PrioritiseStore } from './prioritise-store';

/** What reading needs from its world. Both throw CallFailed. */
export interface ReadingWorld {
  readPage(after: string): Promise<Page>;
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
  } catch (error) {
    if (reading()) store.actions.setReading({ kind: 'failed', trouble: problemOf(error) });
  }
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
