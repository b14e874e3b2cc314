import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

const ISSUE_FILE = /\.jsonl(\.gz)?$/;

/** The files of issues at the paths: a file as it is, a folder's `*.jsonl` and `*.jsonl.gz` by name. Throws when a path does not exist. */
export function findIssueFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => ISSUE_FILE.test(name));
    return names.sort().map((name) => join(path, name));
  });
}

/** The lines of a file, unpacked when its name ends in `.gz`. Rejects while it is read when the file is damaged. */
export function issueLines(file: string): AsyncIterable<string> {
  const raw = createReadStream(file);
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}
