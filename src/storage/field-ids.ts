import type { FieldIds } from '../domain/prioritise/figures-of-record';
import type { Kvs } from './kvs';

/** Keeps the ids that the site gave our fields, so that Jira need not list all its fields for each write. */
export interface FieldIdStore {
  get(): Promise<FieldIds | null>;
  put(ids: FieldIds): Promise<void>;
}

const KEY = 'field-ids';

export function makeFieldIdStore(kvs: Kvs): FieldIdStore {
  return {
    get: async () => (await kvs.get<FieldIds>(KEY)) ?? null,
    put: (ids) => kvs.set(KEY, ids),
  };
}
