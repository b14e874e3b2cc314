import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exchange } from './exchange';

const ROOT = join(__dirname, '../..');

/** A path that the app's source asks Jira for; what varies in it is `*`. */
export interface RequestTemplate {
  from: 'app' | 'browser';
  file: string;
  path: string;
}

/** Every path under /rest/ in the app's functions and in its pages, wherever it is written. */
export function requestTemplates(): RequestTemplate[] {
  return [...templatesIn('src', 'app'), ...templatesIn('static', 'browser')];
}

function templatesIn(folder: string, from: RequestTemplate['from']): RequestTemplate[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.includes('dist'));
  return files.flatMap((file) => {
    const paths = readFileSync(join(ROOT, folder, file), 'utf8').matchAll(/['`](\/rest\/[^'`]*)/g);
    return [...paths].map(([, path = '']) => ({ from, file: `${folder}/${file}`, path: path.split('?')[0]!.replace(/\$\{[^}]*\}/g, '*') }));
  });
}

/** Whether that path was asked for from there. */
export function wasMade({ from, path }: RequestTemplate, exchanges: readonly Exchange[]): boolean {
  const pattern = new RegExp(`^${path.replace(/[.]/g, '\\.').replaceAll('*', '[^/]+')}$`);
  return exchanges.some((exchange) => exchange.from === from && pattern.test(exchange.path.split('?')[0] ?? ''));
}
