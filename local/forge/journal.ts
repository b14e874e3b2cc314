import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** A file of JSON lines that only grows while it is open. Each appended line is on disk when `append` returns. */
export interface Journal<Line> {
  append(line: Line): void;
}

/**
 * Opens the journal: hands each line to `replay`, then rewrites the file from `compact` (what still matters).
 * A torn last line, left by a killed process, is dropped; a broken line anywhere else throws with its number.
 * A null file keeps nothing.
 */
export function openJournal<Line>(
  file: string | null,
  replay: (line: Line) => void,
  compact: () => Iterable<Line>,
): Journal<Line> {
  if (file === null) return { append: () => undefined };
  if (existsSync(file)) {
    replayLines(file, replay);
    rewrite(file, compact());
  }
  return { append: (line) => appendFileSync(file, `${JSON.stringify(line)}\n`) };
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
  writeFileSync(`${file}.new`, parts.join(''));
  renameSync(`${file}.new`, file);
}
