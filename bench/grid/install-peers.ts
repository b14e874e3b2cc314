import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../peers');
const INSTALLED = join(FOLDER, 'node_modules/.package-lock.json');

/** Installs what the grid is measured against, from its own lock file, where that is missing or older. Throws when npm fails. */
export function installPeers(): void {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(join(FOLDER, 'package-lock.json')).mtimeMs) return;
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel', 'error'], { cwd: FOLDER, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The peers of the grid could not be installed (bench/peers):\n${stderr}`);
}
