import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Runs `npm ci` when node_modules is missing or older than the lock file; otherwise does nothing. */
export function installIfMissing() {
  const installed = changedAt(join(ROOT, 'node_modules/.package-lock.json'));
  if (installed >= changedAt(join(ROOT, 'package-lock.json'))) return;
  console.log('Installing packages…');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: 'inherit' });
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
