import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWholeFile } from './write-whole-file';

/** The local site's time: the machine's, moved by an offset that survives a restart. */
export interface VirtualClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds between the machine's clock and this one. */
  offset(): number;
  /** Moves to a moment (milliseconds since 1970), forwards or back. */
  moveTo(at: number): void;
}

/** Opens the clock kept in `<dataDir>/clock.json`; null keeps it in memory. `machineNow` is the machine's time. */
export function openVirtualClock(dataDir: string | null, machineNow: () => number): VirtualClock {
  const file = dataDir === null ? null : join(dataDir, 'clock.json');
  let offset = readOffset(file);
  return {
    now: () => machineNow() + offset,
    offset: () => offset,
    moveTo(at) {
      offset = Math.round(at - machineNow());
      if (file !== null) writeWholeFile(file, JSON.stringify({ offset }));
    },
  };
}

function readOffset(file: string | null): number {
  if (file === null) return 0;
  try {
    const { offset } = JSON.parse(readFileSync(file, 'utf8')) as { offset: unknown };
    return typeof offset === 'number' ? offset : 0;
  } catch {
    return 0;
  }
}
