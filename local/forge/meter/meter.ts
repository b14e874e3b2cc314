import type { Caller, LogEntry } from '../platform-log';
import { openBursts, type Bursts } from './bursts';

interface Count {
  calls: number;
  ms: number;
}

interface EndpointCount extends Count {
  points: number;
  errors: number;
  /** Those that were refused with a 429. */
  limited: number;
  /** The most within a second of the site's clock. */
  burst: number;
}

interface FunctionCount extends Count {
  errors: number;
  /** Memory times time, what functions are billed by: as it was here, and as it would be on a real site. */
  gbSeconds: number;
  gbSecondsOnSite: number;
}

/** Jira's points of the app: `exempt` without what its pages call, `counted` with it. */
interface Points {
  exempt: number;
  counted: number;
}

/** What was used since the last reset. Bytes are bytes, times milliseconds, units those of the store's rate. */
export interface MeterReading {
  since: string;
  jira: Record<Caller, { calls: number; points: number; byEndpoint: Record<string, EndpointCount> }>;
  /** In all, and in the hour of the site's clock that had most. */
  points: Points & { busiestHour: Points };
  kvs: {
    calls: number;
    readBytes: number;
    writtenBytes: number;
    readUnits: number;
    writeUnits: number;
    byOperation: Record<string, Count & { errors: number }>;
  };
  queue: { calls: number; events: number; bytes: number };
  functions: { invocations: number; gbSeconds: number; gbSecondsOnSite: number; byFunction: Record<string, FunctionCount> };
  /** What the app printed and its log kept. */
  log: { lines: number; bytes: number };
}

/** Adds up the log by what Atlassian would bill or limit. */
export interface Meter {
  add(entry: LogEntry): void;
  read(): MeterReading;
  reset(): void;
}

interface Sums {
  reading: MeterReading;
  bursts: Bursts;
  /** Points of each hour of the site's clock. */
  hours: Map<number, Points>;
}

const HOUR_MS = 3_600_000;

/** A meter for functions of so much memory; `now` in milliseconds. */
export function openMeter(memoryMB: number, now: () => number): Meter {
  let sums = emptySums(now());
  return {
    add: (entry) => addEntry(sums, entry, memoryMB),
    read: () => structuredClone(sums.reading),
    reset: () => (sums = emptySums(now())),
  };
}

function emptySums(at: number): Sums {
  const jira = () => ({ calls: 0, points: 0, byEndpoint: {} });
  const points = () => ({ exempt: 0, counted: 0 });
  const reading: MeterReading = {
    since: new Date(at).toISOString(),
    jira: { app: jira(), browser: jira(), outside: jira(), platform: jira() },
    points: { ...points(), busiestHour: points() },
    kvs: { calls: 0, readBytes: 0, writtenBytes: 0, readUnits: 0, writeUnits: 0, byOperation: {} },
    queue: { calls: 0, events: 0, bytes: 0 },
    functions: { invocations: 0, gbSeconds: 0, gbSecondsOnSite: 0, byFunction: {} },
    log: { lines: 0, bytes: 0 },
  };
  return { reading, bursts: openBursts(), hours: new Map() };
}

function addEntry(sums: Sums, entry: LogEntry, memoryMB: number): void {
  const { log, functions, queue } = sums.reading;
  const { kind, path = '', ms = 0, waited = 0, writtenBytes = 0, units = 0, text = '' } = entry;
  if (kind === 'jira') addJira(sums, entry);
  else if (kind === 'kvs') addStore(sums.reading, entry);
  else if (kind === 'queue') {
    queue.calls += 1;
    queue.events += units;
    queue.bytes += writtenBytes;
  } else if (kind === 'invoke') {
    const gbSeconds = (memoryMB / 1024) * (ms / 1000);
    const gbSecondsOnSite = (memoryMB / 1024) * ((ms + waited) / 1000);
    functions.invocations += 1;
    functions.gbSeconds += gbSeconds;
    functions.gbSecondsOnSite += gbSecondsOnSite;
    addTo(functions.byFunction, path, { calls: 1, ms, errors: failed(entry), gbSeconds, gbSecondsOnSite });
  } else if (kind === 'console' && entry.from === 'app') {
    log.lines += 1;
    log.bytes += Buffer.byteLength(text);
  }
}

function addJira({ reading, bursts, hours }: Sums, entry: LogEntry): void {
  const { from, at, method = 'GET', path = '', ms = 0, points = 0, status } = entry;
  const side = reading.jira[from];
  const name = `${method} ${path}`;
  const burst = bursts.add(`${from} ${name}`, at) - (side.byEndpoint[name]?.burst ?? 0);
  side.calls += 1;
  side.points += points;
  addTo(side.byEndpoint, name, { calls: 1, ms, points, errors: failed(entry), limited: status === 429 ? 1 : 0, burst });
  if (from === 'outside') return;
  const hour = hours.get(Math.floor(at / HOUR_MS)) ?? { exempt: 0, counted: 0 };
  hours.set(Math.floor(at / HOUR_MS), hour);
  for (const sum of [hour, reading.points]) {
    sum.counted += points;
    if (from !== 'browser') sum.exempt += points;
  }
  const { busiestHour } = reading.points;
  busiestHour.counted = Math.max(busiestHour.counted, hour.counted);
  busiestHour.exempt = Math.max(busiestHour.exempt, hour.exempt);
}

function addStore({ kvs }: MeterReading, entry: LogEntry): void {
  const { path = '', ms = 0, readBytes = 0, writtenBytes = 0, units = 0 } = entry;
  kvs.calls += 1;
  kvs.readBytes += readBytes;
  kvs.writtenBytes += writtenBytes;
  if (/(^|\/)(get|query)$/.test(path)) kvs.readUnits += units;
  else kvs.writeUnits += units;
  addTo(kvs.byOperation, path, { calls: 1, ms, errors: failed(entry) });
}

function failed({ status = 200 }: LogEntry): number {
  return status >= 400 ? 1 : 0;
}

function addTo<T extends object>(counts: Record<string, T>, name: string, more: T): void {
  const sum: Record<string, number> = { ...(counts[name] as Record<string, number> | undefined) };
  for (const [part, value] of Object.entries(more)) sum[part] = (sum[part] ?? 0) + (value as number);
  counts[name] = sum as T;
}
