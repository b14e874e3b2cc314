import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Installs what the lock file says when node_modules is missing or older than it; otherwise does nothing. Not `npm ci`:
 * that refuses a lock file made where a registry lacks the binaries of other platforms.
 */
export function installIfMissing() {
  const installed = changedAt(join(ROOT, 'node_modules/.package-lock.json'));
  if (installed >= changedAt(join(ROOT, 'package-lock.json'))) return;
  console.log('Installing packages…');
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT, stdio: 'inherit' });
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
