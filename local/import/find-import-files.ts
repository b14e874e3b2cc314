import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of an import: the file itself, or the `*.jsonl` and `*.jsonl.gz` of a folder in alphabetical order. Throws for a path that is neither. */
export function findImportFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.jsonl(\.gz)?$/.test(name))
    .sort()
    .map((name) => join(path, name));
}
