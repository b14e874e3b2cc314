import type { MeterReading } from './meter';
import { PRICES, type BilledPart } from './prices';

/** What is billed: gigabyte-seconds of functions; gigabytes read from and written to the store, and logged. */
export type BilledUse = Readonly<Record<BilledPart, number>>;

/** A line of the bill: the amount, and its price in dollars with and without the free allowance of a month. */
export interface BillLine {
  amount: number;
  unit: string;
  dollars: number;
  dollarsWithoutFree: number;
}

/** A month's bill in dollars. */
export interface Bill {
  lines: Record<BilledPart, BillLine>;
  dollars: number;
  dollarsWithoutFree: number;
}

const GB = 1_000_000_000;

/** What of a reading Atlassian would bill: functions by their time on a real site. */
export function billedUse({ functions, kvs, log }: Pick<MeterReading, 'functions' | 'kvs' | 'log'>): BilledUse {
  return { functions: functions.gbSecondsOnSite, storeReads: kvs.readBytes / GB, storeWrites: kvs.writtenBytes / GB, logs: log.bytes / GB };
}

/** The bill of a month's use; nothing is rounded. */
export function billOf(use: BilledUse): Bill {
  const line = (part: BilledPart): BillLine => {
    const { unit, dollars, free } = PRICES[part];
    const amount = use[part];
    return { amount, unit, dollars: Math.max(0, amount - free) * dollars, dollarsWithoutFree: amount * dollars };
  };
  const lines = { functions: line('functions'), storeReads: line('storeReads'), storeWrites: line('storeWrites'), logs: line('logs') };
  const all = Object.values(lines);
  return {
    lines,
    dollars: all.reduce((sum, one) => sum + one.dollars, 0),
    dollarsWithoutFree: all.reduce((sum, one) => sum + one.dollarsWithoutFree, 0),
  };
}
