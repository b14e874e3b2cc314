import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { DiskFull } from './disk-full';
import { writeWholeFile } from './write-whole-file';

/** A file of JSON lines that only grows while it is open. Each appended line is with the system when `append` returns. */
export interface Journal<Line> {
  /** Throws DiskFull and keeps nothing of a line that there is no room for. */
  append(line: Line): void;
}

/**
 * Opens the journal: hands each line to `replay`, then rewrites the file from `compact` (what still matters).
 * A torn last line, left by a killed process, is dropped; a broken line anywhere else throws with its number.
 * A null file keeps nothing. `full` says that the disk is to have no room.
 */
export function openJournal<Line>(
  file: string | null,
  replay: (line: Line) => void,
  compact: () => Iterable<Line>,
  full: () => boolean = () => false,
): Journal<Line> {
  const requireRoom = () => {
    if (full()) throw new DiskFull();
  };
  if (file === null) return { append: requireRoom };
  if (existsSync(file)) {
    replayLines(file, replay);
    rewrite(file, compact());
  }
  return {
    append(line) {
      requireRoom();
      appendWhole(file, `${JSON.stringify(line)}\n`);
    },
  };
}

/** A line that could be written only in part is taken back: the next one must not be joined to it. */
function appendWhole(file: string, text: string): void {
  const open = openSync(file, 'a');
  const before = fstatSync(open).size;
  try {
    if (writeSync(open, text) < Buffer.byteLength(text)) throw new DiskFull();
  } catch (error) {
    ftruncateSync(open, before);
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? new DiskFull() : error;
  } finally {
    closeSync(open);
  }
}

function replayLines<Line>(file: string, replay: (line: Line) => void): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  const last = lines.findLastIndex((line) => line !== '');
  lines.slice(0, last + 1).forEach((text, i) => {
    const line = parseLine<Line>(text, i === last, `${file}:${i + 1}`);
    if (line !== undefined) replay(line);
  });
}

function parseLine<Line>(text: string, isLast: boolean, place: string): Line | undefined {
  try {
    return JSON.parse(text) as Line;
  } catch {
    if (isLast) return undefined;
    throw new Error(`${place} is not a line of JSON. Move the file away, or start with --fresh.`);
  }
}

function rewrite<Line>(file: string, lines: Iterable<Line>): void {
  const parts: string[] = [];
  for (const line of lines) parts.push(`${JSON.stringify(line)}\n`);
  writeWholeFile(file, parts.join(''));
}
