import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { weigh } from '../../tools/bundle-size.mjs';
import { bundlePage } from '../bundle';

const ROOT = join(__dirname, '../..');
const OURS = join(ROOT, 'static/workspace/dist');

/** A page to measure, and where on it what is found. */
export interface GridPage {
  name: 'worth' | 'tanstack' | 'dynamic-table' | 'data alone';
  html: string;
  /** A file of the page beside its html; null for none of that name. */
  file(path: string): Buffer | null;
  /** What it loads first, after gzip. */
  gzipKiB: number;
  /** Null for a page without a table. */
  table: { row: string; scroller: string; sorts: readonly Sort[]; firstRow: string; columns: string; slider?: Slider } | null;
}

/** What shows the sliders of the weights, and one of them. */
export interface Slider {
  open: string;
  input: string;
}

/** How another numeric order is asked for: what to press before (its time does not count), and what then. */
export interface Sort {
  before?: string;
  press: string;
}

/** Builds the four pages: ours as it is built, its two peers, and the data alone, whose heap is no page's own. */
export function gridPages(): GridPage[] {
  const before = ['probe', 'data'].map((name) => scriptTag(bundlePage(join(__dirname, `pages/${name}.ts`)).script)).join('');
  return [
    ourPage(before),
    peerPage('tanstack', before, { row: '.row', scroller: '#scroller', sorts: [{ press: '#sort-asking' }, { press: '#sort-effort' }], firstRow: '.row', columns: '.row:first-child > *' }),
    peerPage('dynamic-table', before, { row: 'tbody tr', scroller: 'html', sorts: [{ press: 'th:nth-child(11) button' }, { press: 'th:nth-child(12) button' }], firstRow: 'tbody tr', columns: 'tbody tr:first-child > *' }),
    { name: 'data alone', html: pageOf(before, ''), file: () => null, gzipKiB: 0, table: null },
  ];
}

function ourPage(before: string): GridPage {
  const bridge = scriptTag(bundlePage(join(__dirname, 'pages/our-bridge.ts')).script);
  const files = readBuilt();
  const choose = (place: number): Sort => ({ before: 'role=button[name=/^Order /]', press: `[role=menuitemradio]:nth-of-type(${place})` });
  const table = { row: '[role=rowheader]', scroller: '.grid-scroller', sorts: [choose(2), choose(3)], firstRow: '[data-index="5"] [role=rowheader]', columns: '[role=columnheader]', slider: { open: 'role=button[name=/^What if/]', input: 'input[type=range]' } };
  const html = files.get('index.html')!.toString().replace('<head>', () => `<head>${before}${bridge}${beginWith(table.row)}`);
  return {
    name: 'worth',
    html,
    file: (path) => files.get(path) ?? null,
    gzipKiB: weigh('static/workspace')?.kib ?? 0,
    table,
  };
}

/** Read at once, so that a build beside the bench does not change the page under it. */
function readBuilt(): Map<string, Buffer> {
  const names = readdirSync(OURS, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) !== '');
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(OURS, name))]));
}

function peerPage(name: 'tanstack' | 'dynamic-table', before: string, table: NonNullable<GridPage['table']>): GridPage {
  const { script, styles } = bundlePage(join(__dirname, `../peers/${name}.tsx`));
  const files: Record<string, string> = { 'page.js': script, 'page.css': styles };
  return {
    name,
    html: pageOf(`${before}${beginWith(table.row)}<link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script>`, '<div id="root"></div>'),
    file: (path) => (path in files ? Buffer.from(files[path]!) : null),
    gzipKiB: (gzipSync(script).length + gzipSync(styles).length) / 1024,
    table,
  };
}

function beginWith(row: string): string {
  return scriptTag(`probe.begin(${JSON.stringify(row)})`);
}

function pageOf(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

function scriptTag(script: string): string {
  return `<script>${script.replaceAll('</script', '<\\/script')}</script>`;
}
