import { StoreFailed } from '../domain/failure';
import type { Kvs } from './kvs';

const MOST_A_BATCH = 25;

/** Reads entities by key, 25 a call, all calls at once; keys without a value are missing from the answer. Throws when the store fails a key. */
export function getEntities<T>(store: Kvs, entityName: string, keys: readonly string[]): Promise<Map<string, T>> {
  return getAll<T>(store, keys.map((key) => ({ key, entityName })));
}

/** The same for plain keys. */
export function getValues<T>(store: Kvs, keys: readonly string[]): Promise<Map<string, T>> {
  return getAll<T>(store, keys.map((key) => ({ key })));
}

async function getAll<T>(store: Kvs, items: readonly { key: string; entityName?: string }[]): Promise<Map<string, T>> {
  const batches = [];
  for (let from = 0; from < items.length; from += MOST_A_BATCH) batches.push(store.batchGet<T>(items.slice(from, from + MOST_A_BATCH)));
  const answers = await Promise.all(batches);
  const failed = answers.flatMap(({ failedKeys }) => failedKeys).find(({ error }) => error.code !== 'KEY_NOT_FOUND');
  if (failed) throw new StoreFailed(failed.error.code);
  return new Map(answers.flatMap(({ successfulKeys }) => successfulKeys.map(({ key, value }) => [key, value])));
}
