import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

const HERE = join(ROOT, 'tools/forge');

/** Each is a process of its own, since the bundler wants to be what was started; the app's folder is where they look. */
const STEPS = [
  ['node_modules/typescript/bin/tsc', '-p', 'tools/forge', '--noEmit'],
  ['--import', 'tsx', 'tools/forge/lint-app.ts'],
  ['--import', 'tsx', 'tools/forge/bundle-app.ts'],
];

/** Atlassian's lint and bundler, from a lock file of their own: 240 MB that nothing but this needs. */
function installIfMissing() {
  const changed = (name) => statSync(join(HERE, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  console.log('Installing Atlassian’s lint and bundler…');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: HERE, stdio: 'inherit' });
}

installIfMissing();
const failed = STEPS.filter((step) => spawnSync(process.execPath, step, { cwd: ROOT, stdio: 'inherit' }).status !== 0);
if (failed.length > 0) process.exitCode = 1;
