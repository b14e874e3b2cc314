import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** How close a figure must be: `exact`, `abs`, `rel`, and forms with a field's beginning in front (`confidence_abs`). */
export type Tolerance = Readonly<Record<string, number | boolean>>;

/** One reference case: data in, figures out. */
export interface ReferenceCase {
  id: string;
  method: string;
  title: string;
  input: Record<string, unknown>;
  expected: unknown;
  tolerance: Tolerance;
}

/** Every case of the folders, by id. Throws on a file that is no case. */
export function readCases(folders: readonly string[]): ReferenceCase[] {
  return folders
    .flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => join(folder, name)))
    .map((path) => {
      const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<ReferenceCase>;
      if (!read.id || !read.method || !read.input || !read.tolerance || !('expected' in read)) throw new Error(`${path} is no reference case.`);
      return read as ReferenceCase;
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
