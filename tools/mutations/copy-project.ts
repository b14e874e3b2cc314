import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Folders that no test of the app needs, or that are made anew. */
const LEFT_OUT = new Set(['node_modules', '.git', '.local', 'look', 'docs', 'bench', 'coverage', 'tools']);

/** Copies what the app and its tests consist of to an empty folder; the packages are shared. */
export function copyProject(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    if (!LEFT_OUT.has(name)) cpSync(join(from, name), join(to, name), { recursive: true, preserveTimestamps: true, filter: (path) => basename(path) !== 'node_modules' });
  }
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'));
}
