import { KvsRefusal } from './kvs-refusal';

const UNIT_BYTES = 10 * 1024;
const UNITS_A_MINUTE = 4000;
const MINUTES_KEPT = 100;

/** Counts the store's units of 10 KB, reads and writes apart. */
export interface KvsRate {
  /** Refuses with 429 RATE_LIMIT_EXCEEDED once the units of the minute of `at` (milliseconds) are used up. */
  requireRoom(kind: 'read' | 'write', at: number): void;
  /** Adds a call of so many bytes over so many keys; each key is at least one unit. Answers its units. */
  spend(kind: 'read' | 'write', bytes: number, operations: number, at: number): number;
}

/** 4,000 read and 4,000 write units in each minute. Minutes may come in any order: an event that is brought forward runs in its own. */
export function openKvsRate(): KvsRate {
  const minutes = new Map<number, { read: number; write: number }>();
  const spentAt = (at: number) => {
    const minute = Math.floor(at / 60_000);
    const spent = minutes.get(minute) ?? { read: 0, write: 0 };
    minutes.delete(minute);
    minutes.set(minute, spent);
    if (minutes.size > MINUTES_KEPT) minutes.delete(minutes.keys().next().value!);
    return spent;
  };
  return {
    requireRoom(kind, at) {
      if (spentAt(at)[kind] >= UNITS_A_MINUTE) {
        throw new KvsRefusal(429, 'RATE_LIMIT_EXCEEDED', `More than ${UNITS_A_MINUTE} ${kind} units in a minute.`);
      }
    },
    spend(kind, bytes, operations, at) {
      const units = Math.max(operations, Math.ceil(bytes / UNIT_BYTES));
      spentAt(at)[kind] += units;
      return units;
    },
  };
}
