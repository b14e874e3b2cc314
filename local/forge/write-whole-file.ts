import { renameSync, writeFileSync } from 'node:fs';

/** Replaces a file at once: a process that is killed meanwhile leaves the old content or the new, never a part of it. */
export function writeWholeFile(file: string, content: string): void {
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}
