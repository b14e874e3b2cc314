import type { Manifest } from '../manifest';
import type { KvsStore } from './kvs-store';

/** What every operation of the store is handed. `now` is in milliseconds. */
export interface KvsContext {
  store: KvsStore;
  entities: Manifest['entities'];
  now(): number;
  /** The moment whose records a query sees, in milliseconds; the present when left out. */
  seenAt?: number;
}

/** The reply to a request that was not refused; a null body is empty. */
export interface KvsReply {
  status: number;
  body: Record<string, unknown> | null;
  /** How many keys it touched, each at least one unit of the rate; 1 when left out. */
  operations?: number;
}
