import type { Caller, LogEntry } from './platform-log';

interface Count {
  calls: number;
  ms: number;
}

interface EndpointCount extends Count {
  points: number;
  errors: number;
}

interface FunctionCount extends Count {
  errors: number;
  /** Memory times time, what functions are billed by. */
  gbSeconds: number;
}

/** What was used since the last reset. Bytes are bytes, times milliseconds. */
export interface MeterReading {
  since: string;
  jira: Record<Caller, { calls: number; points: number; byEndpoint: Record<string, EndpointCount> }>;
  kvs: { calls: number; readBytes: number; writtenBytes: number; byOperation: Record<string, Count & { errors: number }> };
  queue: { calls: number };
  functions: { invocations: number; gbSeconds: number; byFunction: Record<string, FunctionCount> };
  log: { lines: number; bytes: number };
}

/** Adds up the log by what Atlassian would bill or limit. */
export interface Meter {
  add(entry: LogEntry): void;
  read(): MeterReading;
  reset(): void;
}

/** A meter for functions of so much memory; `now` in milliseconds. */
export function openMeter(memoryMB: number, now: () => number): Meter {
  let reading = emptyReading(now());
  return {
    add: (entry) => addEntry(reading, entry, memoryMB),
    read: () => structuredClone(reading),
    reset: () => (reading = emptyReading(now())),
  };
}

function emptyReading(at: number): MeterReading {
  const jira = () => ({ calls: 0, points: 0, byEndpoint: {} });
  return {
    since: new Date(at).toISOString(),
    jira: { app: jira(), browser: jira(), outside: jira(), platform: jira() },
    kvs: { calls: 0, readBytes: 0, writtenBytes: 0, byOperation: {} },
    queue: { calls: 0 },
    functions: { invocations: 0, gbSeconds: 0, byFunction: {} },
    log: { lines: 0, bytes: 0 },
  };
}

function addEntry(reading: MeterReading, entry: LogEntry, memoryMB: number): void {
  const { ms = 0, points = 0, readBytes = 0, writtenBytes = 0, status = 200 } = entry;
  const errors = status >= 400 ? 1 : 0;
  switch (entry.kind) {
    case 'jira': {
      const side = reading.jira[entry.from];
      side.calls += 1;
      side.points += points;
      addTo(side.byEndpoint, `${entry.method ?? 'GET'} ${entry.path ?? ''}`, { calls: 1, ms, points, errors });
      return;
    }
    case 'kvs':
      reading.kvs.calls += 1;
      reading.kvs.readBytes += readBytes;
      reading.kvs.writtenBytes += writtenBytes;
      addTo(reading.kvs.byOperation, entry.path ?? '', { calls: 1, ms, errors });
      return;
    case 'queue':
      reading.queue.calls += 1;
      return;
    case 'invoke': {
      const gbSeconds = (memoryMB / 1024) * (ms / 1000);
      reading.functions.invocations += 1;
      reading.functions.gbSeconds += gbSeconds;
      addTo(reading.functions.byFunction, entry.path ?? '', { calls: 1, ms, errors, gbSeconds });
      return;
    }
    case 'console':
      reading.log.lines += 1;
      reading.log.bytes += Buffer.byteLength(entry.text ?? '');
      return;
    case 'csp':
  }
}

function addTo<T extends object>(counts: Record<string, T>, name: string, more: T): void {
  const sum: Record<string, number> = { ...(counts[name] as Record<string, number> | undefined) };
  for (const [part, value] of Object.entries(more)) sum[part] = (sum[part] ?? 0) + (value as number);
  counts[name] = sum as T;
}
