import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = ['jira.jsonl', 'kvs.jsonl', 'queue.jsonl', 'clock.json', 'schedules.json'];
const LOCK = 'lock';
const UNFINISHED = 'unfinished';

/** A data folder that another local Jira is using. */
export class DataInUse extends Error {
  constructor(dir: string, pid: number) {
    super(`The data in ${dir} is in use by another local Jira (process ${pid}). Stop it, or choose another folder with --data DIR.`);
    this.name = 'DataInUse';
  }
}

/** A data folder that is ours until it is released. */
export interface DataDir {
  path: string;
  /** True when nothing was in it, or only what an interrupted start had begun. */
  isNew: boolean;
  /** Says that what is in it is worth keeping: until then, the next start throws it away. */
  keep(): void;
  release(): void;
}

/** Takes a data folder, making it when it is missing; `fresh` throws away what a local Jira left in it. Throws DataInUse. */
export function takeDataDir(path: string, fresh: boolean): DataDir {
  mkdirSync(path, { recursive: true });
  const lock = join(path, LOCK);
  const holder = holderOf(lock);
  if (holder !== undefined) throw new DataInUse(path, holder);
  writeFileSync(lock, String(process.pid));
  const unfinished = join(path, UNFINISHED);
  if (fresh || existsSync(unfinished)) for (const name of FILES) rmSync(join(path, name), { force: true });
  const isNew = !FILES.some((name) => existsSync(join(path, name)));
  if (isNew) writeFileSync(unfinished, '');
  return {
    path,
    isNew,
    keep: () => rmSync(unfinished, { force: true }),
    release: () => rmSync(lock, { force: true }),
  };
}

/** The living process that holds the lock; a dead one's lock counts for nothing. */
function holderOf(lock: string): number | undefined {
  if (!existsSync(lock)) return undefined;
  const pid = Number(readFileSync(lock, 'utf8'));
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : undefined;
  }
}
