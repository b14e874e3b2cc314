import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './root.mjs';

/** What each bundle may weigh when it first loads, in KiB after gzip. */
export const BUDGETS = { 'static/issue': 90, 'static/workspace': 160 };

/**
 * Weighs what a page loads first: every script, preloaded module and stylesheet that its index.html names.
 * Answers KiB after gzip and how many copies of react-dom all its scripts hold; null when it is not built.
 */
export function weigh(part) {
  const dist = join(ROOT, part, 'dist');
  if (!existsSync(join(dist, 'index.html'))) return null;
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const first = [...html.matchAll(/(?:src|href)="\.?\/?([^":]+\.(?:js|css))"/g)].map(([, name]) => name);
  const bytes = first.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name))).length, 0);
  return { kib: bytes / 1024, reactDoms: scriptsUnder(dist).reduce((sum, text) => sum + copiesOfReactDom(text), 0) };
}

function scriptsUnder(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function copiesOfReactDom(script) {
  return script.match(/rendererPackageName:["'`]react-dom/g)?.length ?? 0;
}
