import { kvs } from '@forge/kvs';

/** Forge's key-value store, as the stores of this room take it. */
export type Kvs = typeof kvs;

/** The installation's own store. */
export { kvs };
