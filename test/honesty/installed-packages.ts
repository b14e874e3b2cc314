import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Described {
  dependencies?: Record<string, string>;
}

/** A script of an installed package: `@forge/kvs/out/storage-api.js`, and its text. */
export interface PackageScript {
  name: string;
  text: string;
}

/** Every script of the `@forge` packages that run with the app: those the project depends on, and those that these depend on. */
export function scriptsThatRunWithTheApp(root: string): PackageScript[] {
  const folders = new Map<string, string>();
  const waiting = forgeOnesOf(join(root, 'package.json')).map((name) => ({ name, from: root }));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const folder = installed(next.name, next.from);
    if (folders.has(folder)) continue;
    folders.set(folder, next.name);
    waiting.push(...forgeOnesOf(join(folder, 'package.json')).map((name) => ({ name, from: folder })));
  }
  return [...folders].flatMap(([folder, name]) => scriptsIn(folder, name));
}

function forgeOnesOf(path: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(path, 'utf8')) as Described;
  return Object.keys(dependencies).filter((name) => name.startsWith('@forge/'));
}

/** Where npm put a package for one that needs it: nearest first, so that an older copy within another package is read too. */
function installed(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    try {
      return realpathSync(join(folder, 'node_modules', name));
    } catch {
      if (folder === dirname(folder)) throw new Error(`${name} is not installed.`);
    }
  }
}

function scriptsIn(folder: string, name: string): PackageScript[] {
  const out = join(folder, 'out');
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js') && !path.includes('__test__'))
    .map((path) => ({ name: `${name}/out/${path}`, text: readFileSync(join(out, path), 'utf8') }));
}
