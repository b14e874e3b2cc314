import { KvsRefusal } from './kvs-refusal';

const UNIT_BYTES = 10 * 1024;
const UNITS_A_MINUTE = 4000;

/** Counts the store's units of 10 KB, reads and writes apart. */
export interface KvsRate {
  /** Refuses with 429 RATE_LIMIT_EXCEEDED once this minute's units are used up. */
  requireRoom(kind: 'read' | 'write'): void;
  /** Adds a call of so many bytes over so many keys; each key is at least one unit. */
  spend(kind: 'read' | 'write', bytes: number, operations: number): void;
}

/** 4,000 read and 4,000 write units in each minute of `now` (milliseconds). */
export function openKvsRate(now: () => number): KvsRate {
  let minute = Number.NaN;
  let spent = { read: 0, write: 0 };
  const turn = () => {
    const current = Math.floor(now() / 60_000);
    if (current === minute) return;
    minute = current;
    spent = { read: 0, write: 0 };
  };
  return {
    requireRoom(kind) {
      turn();
      if (spent[kind] >= UNITS_A_MINUTE) {
        throw new KvsRefusal(429, 'RATE_LIMIT_EXCEEDED', `More than ${UNITS_A_MINUTE} ${kind} units in a minute.`);
      }
    },
    spend(kind, bytes, operations) {
      turn();
      spent[kind] += Math.max(operations, Math.ceil(bytes / UNIT_BYTES));
    },
  };
}
