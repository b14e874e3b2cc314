/** Who made a call: the app's functions, the app's page, somebody outside (REST), or the platform for the app. */
export type Caller = 'app' | 'browser' | 'outside' | 'platform';

/** One call of anybody. `at` is in milliseconds of the local site's clock, `ms` how long it took. */
export interface LogEntry {
  seq: number;
  at: number;
  from: Caller;
  kind: 'jira' | 'kvs' | 'queue' | 'invoke' | 'console' | 'csp';
  /** A path with its ids named, an operation of the store or the queue, or a function. */
  path?: string;
  /** Of a console line. */
  level?: string;
  method?: string;
  status?: number;
  ms?: number;
  /** Of a function: how long it would have waited for answers on a real site, in milliseconds. */
  waited?: number;
  /** Jira's points, by the platform's price list. */
  points?: number;
  readBytes?: number;
  writtenBytes?: number;
  /** Of the store: units of its rate. Of the queue: events taken. */
  units?: number;
  invocation?: string;
  /** Whose rights it ran with. */
  as?: string;
  text?: string;
  /** The trouble made on purpose that it met. */
  trouble?: string;
}

/** The newest calls, oldest first. */
export interface PlatformLog {
  add(entry: Omit<LogEntry, 'seq' | 'at'>): void;
  /** The entries after a sequence number, at most `limit` of the newest. */
  read(after: number, limit: number): { entries: LogEntry[]; latest: number };
}

/** Keeps the newest `size` entries in memory, and hands each to `listen`. */
export function openPlatformLog(now: () => number, listen: (entry: LogEntry) => void, size = 20_000): PlatformLog {
  let entries: LogEntry[] = [];
  let seq = 0;
  return {
    add(entry) {
      const full = { seq: ++seq, at: now(), ...entry };
      entries.push(full);
      if (entries.length > size * 1.5) entries = entries.slice(-size);
      listen(full);
    },
    read: (after, limit) => ({ entries: entries.filter((entry) => entry.seq > after).slice(-limit), latest: seq }),
  };
}
