import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = process.env.SHARED_DIR ?? resolve(__dirname, '../../../shared');

/** A file or folder of the shared material: in SHARED_DIR, or beside the project. Null where it is missing. */
export function sharedPath(name: string): string | null {
  const path = join(FOLDER, name);
  return existsSync(path) ? path : null;
}
