import { deflateSync, inflateSync } from 'node:zlib';
import type { SearchEntry } from '../../src/contract';
import { ratiosTo, rounded, type Measurement } from '../measurement';
import { askPanel } from '../opening/bench-jira';
import { askApp } from './ask-app';
import { callFigures, countCalls, type Counted } from './count-calls';
import { PROJECT, type FeedbackSite } from './make-site';

/** By then the parts of the build are over, and what the store lets be read in a minute is counted anew. */
const LATER_SECONDS = 900;

/** Builds the search's chunks from nothing, reads all of them, and holds both beside packing and unpacking the same without the app. */
export async function measureSearch({ jira: { url }, invented }: FeedbackSite, report: (measurement: Measurement) => void): Promise<string> {
  const first = await countCalls(url, () => readChunk(url, 0));
  report({ bench: 'feedback', name: 'search, before there are chunks', figures: { ...callFigures(first.calls), ms: rounded(first.ms), bytes: first.result.data!.length } });
  const built = await countCalls(url, () => askPanel<{ ok: boolean; error?: string }>(url, 'POST', 'drain'));
  if (!built.result.ok) throw new Error(`The chunks were not built: ${built.result.error}`);
  await askPanel(url, 'POST', 'clock', { advanceSeconds: LATER_SECONDS });
  const read = await countCalls(url, () => readAll(url));
  const floor = packingFloor(read.result);
  const build = { ...callFigures(built.calls), refused: built.calls.filter(({ status = 200 }) => status === 429).length, ...bytesOf(built.calls), ms: rounded(built.ms) };
  report({ bench: 'feedback', name: 'search, building the chunks', figures: build, ratios: ratiosTo('packing', { ms: build.ms }, { ms: floor.packMs }) });
  const chunks = read.result.length;
  const bytes = read.result.reduce((sum, data) => sum + data.length, 0);
  const all = { chunks, feedbacks: floor.feedbacks, ...callFigures(read.calls), ...bytesOf(read.calls), bytes, ms: rounded(read.ms) };
  report({ bench: 'feedback', name: 'search, reading all chunks', figures: all, ratios: ratiosTo('unpacking', { ms: all.ms }, { ms: floor.unpackMs }) });
  if (floor.feedbacks !== invented.groups.length) throw new Error(`The chunks hold ${floor.feedbacks} of ${invented.groups.length} feedbacks that were not merged.`);
  return `search: built in ${rounded(build.ms / 1000)} s, ${chunks} chunks of ${rounded(bytes / 1024 / 1024)} MB read in ${rounded(all.ms / 1000)} s`;
}

const readChunk = (url: string, chunk: number) => askApp(url, 'read-search', { project: PROJECT.key, chunk });

/** All chunks one after the other, as the worker of the page asks for them. */
async function readAll(url: string): Promise<string[]> {
  const read: string[] = [];
  for (let chunk = 0, chunks = 1; chunk < chunks; chunk += 1) {
    const answer = await readChunk(url, chunk);
    chunks = answer.chunks;
    read.push(answer.data!);
  }
  return read;
}

function bytesOf(calls: readonly Counted[]): { kvsReadBytes: number; kvsWrittenBytes: number } {
  const sum = (of: 'readBytes' | 'writtenBytes') => calls.reduce((total, call) => total + (call[of] ?? 0), 0);
  return { kvsReadBytes: sum('readBytes'), kvsWrittenBytes: sum('writtenBytes') };
}

/** What nobody can do without: to unpack the chunks once, and to pack what is in them once. */
function packingFloor(chunks: readonly string[]): { feedbacks: number; unpackMs: number; packMs: number } {
  const started = performance.now();
  const entries = chunks.flatMap((data) => JSON.parse(inflateSync(Buffer.from(data, 'base64')).toString()) as SearchEntry[]);
  const unpacked = performance.now();
  deflateSync(JSON.stringify(entries));
  return { feedbacks: new Set(entries.map(({ id }) => id)).size, unpackMs: unpacked - started, packMs: performance.now() - unpacked };
}
