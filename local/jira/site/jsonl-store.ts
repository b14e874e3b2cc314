import { closeSync, existsSync, fstatSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { openPast } from './past';

/** Rows of one name, kept in memory and, where the store has a file, on disk. */
export interface Table<T> {
  readonly size: number;
  get(key: string): T | undefined;
  entries(): IterableIterator<[string, T]>;
  values(): IterableIterator<T>;
  set(key: string, row: T): void;
  delete(key: string): boolean;
}

/** Tables by name. */
export interface Tables {
  table<T>(name: string): Table<T>;
  /** Runs `write` and puts its rows on disk in one go: an import of thousands of issues would be slow otherwise. */
  batch<R>(write: () => R): R;
}

export interface JsonlStore extends Tables {
  /** A copy in memory as the store was at a moment (milliseconds), as far as its newest changes tell; the rows whose key is `fresh` as they are now. */
  asOf(at: number, fresh: (key: string) => boolean): Tables;
}

const LINES_A_WRITE = 2000;

type Line = [table: string, key: string, row?: unknown];

/**
 * Opens the store in the file `path` (made if missing), or in memory alone for null. Each change is a line
 * `[table, key, row]`, without a row where it was deleted; the newest line of a key counts. A line that was torn by
 * a killed process is left out. A file with more dead lines than live ones is written anew first. `now` is in milliseconds.
 */
export function openJsonlStore(path: string | null, now: () => number): JsonlStore {
  const tables = new Map<string, Map<string, unknown>>();
  if (path !== null && readLines(path, tables)) compact(path, tables);
  const append = path === null ? () => {} : appender(path);
  let held: string[] | null = null;
  const past = openPast(now);
  const keep = (line: Line, before: unknown) => {
    past.note(line[0], line[1], before);
    const text = `${JSON.stringify(line)}\n`;
    if (held) held.push(text);
    else append(text);
  };
  return {
    table: <T>(name: string) => tableOf<T>(name, rowsOf(tables, name), keep),
    batch(write) {
      if (held) return write();
      held = [];
      try {
        return write();
      } finally {
        const lines = held;
        held = null;
        appendAll(lines, append);
      }
    },
    asOf(at, fresh) {
      const then = past.tablesAt(at, tables, fresh);
      return {
        table: <T>(name: string) => tableOf<T>(name, rowsOf(then, name), () => undefined),
        batch: (write) => write(),
      };
    },
  };
}

function tableOf<T>(name: string, rows: Map<string, unknown>, keep: (line: Line, before: unknown) => void): Table<T> {
  return {
    get size() {
      return rows.size;
    },
    get: (key) => rows.get(key) as T | undefined,
    entries: () => rows.entries() as IterableIterator<[string, T]>,
    values: () => rows.values() as IterableIterator<T>,
    set(key, row) {
      const before = rows.get(key);
      rows.set(key, row);
      keep([name, key, row], before);
    },
    delete(key) {
      const before = rows.get(key);
      if (!rows.delete(key)) return false;
      keep([name, key], before);
      return true;
    },
  };
}

function rowsOf(tables: Map<string, Map<string, unknown>>, name: string): Map<string, unknown> {
  let rows = tables.get(name);
  if (!rows) tables.set(name, (rows = new Map()));
  return rows;
}

/** Fills `tables` and says whether the file is worth writing anew. */
function readLines(path: string, tables: Map<string, Map<string, unknown>>): boolean {
  if (!existsSync(path)) return false;
  const lines = readFileSync(path, 'utf8').split('\n');
  let torn = lines.pop() !== '';
  for (const line of lines) {
    const parsed = parseLine(line);
    if (!parsed) {
      torn = true;
      continue;
    }
    const rows = rowsOf(tables, parsed[0]);
    if (parsed.length === 2) rows.delete(parsed[1]);
    else rows.set(parsed[1], parsed[2]);
  }
  const live = [...tables.values()].reduce((sum, rows) => sum + rows.size, 0);
  return torn || lines.length > 2 * live;
}

function parseLine(line: string): Line | null {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return null;
  }
}

function compact(path: string, tables: Map<string, Map<string, unknown>>): void {
  const fresh = `${path}.new`;
  const file = openSync(fresh, 'w');
  for (const [name, rows] of tables) {
    const lines = [...rows].map(([key, row]) => `${JSON.stringify([name, key, row])}\n`);
    appendAll(lines, (text) => writeSync(file, text));
  }
  closeSync(file);
  renameSync(fresh, path);
}

/** Many lines at a time: a write for each would be slow, one text of all could be too long for a string. */
function appendAll(lines: readonly string[], append: (text: string) => void): void {
  for (let at = 0; at < lines.length; at += LINES_A_WRITE) append(lines.slice(at, at + LINES_A_WRITE).join(''));
}

/** What could be written only in part is taken back: the next line must not be joined to it. */
function appender(path: string): (text: string) => void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'a');
  return (text) => {
    const before = fstatSync(file).size;
    try {
      if (writeSync(file, text) < Buffer.byteLength(text)) throw new Error('The disk is full.');
    } catch (error) {
      ftruncateSync(file, before);
      throw error;
    }
  };
}
