import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './manifest';
import { writeWholeFile } from './write-whole-file';

const SECONDS: Readonly<Record<string, number>> = { fiveMinute: 300, hour: 3600, day: 86_400, week: 604_800 };
const LOOK_MS = 30_000;

/** The scheduled triggers of the app. */
export interface Schedules {
  /** Runs each trigger whose interval has passed, once however often it passed; answers their keys. */
  runDue(): Promise<string[]>;
  stop(): void;
}

export interface SchedulesOptions {
  manifest: Manifest;
  dataDir: string | null;
  /** The local site's time in milliseconds. */
  now(): number;
  run(key: string): Promise<unknown>;
}

/** Starts the clockwork: a trigger is first due one interval after the data was made. A throw is not retried. */
export function startSchedules({ manifest, dataDir, now, run }: SchedulesOptions): Schedules {
  const file = dataDir === null ? null : join(dataDir, 'schedules.json');
  const lastRun = readLastRuns(file);
  for (const { key } of manifest.schedules) lastRun[key] ??= now();
  const save = () => file !== null && writeWholeFile(file, JSON.stringify(lastRun));
  save();

  const runDue = async () => {
    const at = now();
    const due = manifest.schedules.filter(
      ({ key, interval }) => at - (lastRun[key] ?? at) >= (SECONDS[interval] ?? Number.POSITIVE_INFINITY) * 1000,
    );
    for (const { key } of due) lastRun[key] = at;
    if (due.length > 0) save();
    for (const { key } of due) await run(key).catch(() => undefined);
    return due.map(({ key }) => key);
  };
  const timer = setInterval(() => void runDue(), LOOK_MS);
  timer.unref();
  return { runDue, stop: () => clearInterval(timer) };
}

function readLastRuns(file: string | null): Record<string, number> {
  if (file === null) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  } catch {
    return {};
  }
}
