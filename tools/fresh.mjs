import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const MADE = new Set(['node_modules', 'dist']);

/** True when `output` exists and none of the sources (files or folders under the project) changed after it. */
export function isFresh(output, sources) {
  const made = statSync(join(ROOT, output), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return made > 0 && sources.every((source) => newest(join(ROOT, source)) <= made);
}

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path)
    .filter((name) => !MADE.has(name))
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}
