import MiniSearch from 'minisearch';
import type { SearchEntry } from '../../../src/contract';
import { inflateChunk } from '../../../static/workspace/feedback/search/inflate-chunk';
import { makeSearchIndex } from '../../../static/workspace/feedback/search/search-index';
import { quantile } from '../../quantile';
import { benchEntries } from '../bench-entries';

const CHUNK = 2000;
const TYPED = ['the', 'customers need export', 'market', 'exprot', 'company 12', 'when we voice'];
const ASKED = 50;

export type Figures = Record<string, number>;

/** Indexes made-up feedback from packed chunks and answers each letter of what is typed: ours, MiniSearch and a plain scan in turn. */
async function measureSearch(count: number): Promise<Record<'worth' | 'minisearch' | 'scan', Figures>> {
  const entries = benchEntries(count);
  const chunks = await Promise.all(Array.from({ length: Math.ceil(count / CHUNK) }, (_, at) => pack(entries.slice(at * CHUNK, (at + 1) * CHUNK))));
  const typed = TYPED.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  return { worth: await ours(chunks, entries, typed), minisearch: await peer(chunks, typed), scan: timesOf(typed, (text) => scan(entries, text)) };
}

async function ours(chunks: readonly string[], entries: readonly SearchEntry[], typed: readonly string[]): Promise<Figures> {
  const index = makeSearchIndex();
  const began = performance.now();
  for (const [at, chunk] of chunks.entries()) index.take(at, await inflateChunk(chunk));
  const indexMs = performance.now() - began;
  const asked = Array.from({ length: ASKED }, (_, at) => entries[at * 37]!);
  const similar = asked.map(({ words, id }) => timeOf(() => index.similar(words, id)));
  return { indexMs, ...timesOf(typed, (text) => index.find(text)), similarP95Ms: quantile(similar, 0.95) };
}

async function peer(chunks: readonly string[], typed: readonly string[]): Promise<Figures> {
  const index = new MiniSearch<SearchEntry>({ fields: ['words', 'customerName'], searchOptions: { combineWith: 'AND', prefix: true, fuzzy: (term) => (term.length > 4 ? 1 : false) } });
  const began = performance.now();
  for (const chunk of chunks) index.addAll(await inflateChunk(chunk));
  return { indexMs: performance.now() - began, ...timesOf(typed, (text) => index.search(text).slice(0, 50)) };
}

/** Whatever has the typed text in it, as it stands: no words, no order, no misspelling. */
function scan(entries: readonly SearchEntry[], text: string): SearchEntry[] {
  const wanted = text.toLowerCase();
  return entries.filter(({ words, customerName }) => words.toLowerCase().includes(wanted) || customerName.toLowerCase().includes(wanted)).slice(0, 50);
}

function timesOf(typed: readonly string[], find: (text: string) => unknown): Figures {
  const times = typed.map((text) => timeOf(() => find(text)));
  return { findMs: quantile(times, 0.5), findP95Ms: quantile(times, 0.95), findMostMs: Math.max(...times) };
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

async function pack(entries: readonly SearchEntry[]): Promise<string> {
  const packed = new Blob([JSON.stringify(entries)]).stream().pipeThrough(new CompressionStream('deflate'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

Object.assign(globalThis, { measureSearch });
