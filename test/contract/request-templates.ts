import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exchange } from './exchange';
import { MARKS } from './request-marks';

const ROOT = join(__dirname, '../..');

/** A request that the app's source writes down; what varies in its path and query is `*`. */
export interface RequestTemplate {
  from: 'app' | 'browser';
  /** The file and the function that it stands in: `src/jira/get-issue.ts getIssue`. */
  at: string;
  path: string;
}

/** Every path under /rest/ in the app's functions and in its pages, wherever it is written. */
export function requestTemplates(): RequestTemplate[] {
  return [...templatesIn('src', 'app'), ...templatesIn('static', 'browser')];
}

function templatesIn(folder: string, from: RequestTemplate['from']): RequestTemplate[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.includes('dist'));
  return files.flatMap((file) => {
    const source = readFileSync(join(ROOT, folder, file), 'utf8');
    const paths = source.matchAll(/['`](\/rest\/[^'`]*)/g);
    return [...paths].map(({ 1: path = '', index }) => ({ from, at: `${folder}/${file} ${functionAt(source, index)}`, path: path.replace(/\$\{[^}]*(?:\}|$)/g, '*') }));
  });
}

/** The last function that begins before a place. */
function functionAt(source: string, index: number): string {
  return [...source.slice(0, index).matchAll(/function (\w+)/g)].at(-1)?.[1] ?? '';
}

/** Those that ask for the same as another, though nothing is known that tells them apart. */
export function withoutMark(templates: readonly RequestTemplate[]): string[] {
  const shared = (one: RequestTemplate) => templates.some((other) => other !== one && other.from === one.from && other.path === one.path);
  return templates.filter((one) => shared(one) && !MARKS.has(one.at)).map(({ at }) => at);
}

/** Whether that request was made from there: its path, its query, and what marks it out. */
export function wasMade({ from, at, path }: RequestTemplate, exchanges: readonly Exchange[]): boolean {
  const [bare = '', query] = path.split('?');
  const pattern = new RegExp(`^${literal(bare, '[^/?]+')}${query === undefined ? '' : `\\?${literal(query, '.+')}`}$`);
  const mark = MARKS.get(at) ?? '';
  return exchanges.some((exchange) => exchange.from === from && pattern.test(exchange.path) && `${exchange.path} ${JSON.stringify(exchange.asked ?? '')}`.includes(mark));
}

function literal(template: string, varying: string): string {
  return template.split('*').map((part) => part.replace(/[.+?]/g, '\\$&')).join(varying);
}
