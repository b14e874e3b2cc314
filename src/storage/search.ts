import { deflateSync, inflateSync } from 'node:zlib';
import type { Kvs } from './kvs';

/** A feedback as the search keeps it; who may see it is settled when it is read. */
export interface SearchRow {
  id: string;
  customer: string;
  customerName: string;
  /** The first 1,000 characters. */
  words: string;
  day: string;
  linked: boolean;
  /** True when it was merged into another. */
  merged: boolean;
  internal: boolean;
  sourceIssue: string | null;
  /** False when it is gone. */
  there: boolean;
}

/** What chunks a project's search has. A later row of a feedback voids an earlier one. */
export interface SearchIndex {
  /** All that was written before then (seconds since 1970) is in the chunks. */
  upTo: number;
  /** One mark a chunk; a chunk that was written anew has another. */
  marks: readonly string[];
  /** How many rows all chunks hold, and how many of them came since the chunks were last written whole. */
  rows: number;
  added: number;
}

export interface SearchStore {
  index(project: string): Promise<SearchIndex>;
  chunk(project: string, number: number): Promise<SearchRow[]>;
  /** Writes chunks after those of the index's marks, as many as the rows need, then the index with their marks. */
  write(project: string, rows: readonly SearchRow[], index: SearchIndex): Promise<void>;
}

const EMPTY: SearchIndex = { upTo: 0, marks: [], rows: 0, added: 0 };

/** Deflated and in base64 this stays below the 240 KiB that the store takes, whatever the words are. */
const MOST_BYTES = 165 * 1024;

export function makeSearchStore(kvs: Kvs): SearchStore {
  return {
    index: async (project) => (await kvs.get<SearchIndex>(indexKey(project))) ?? EMPTY,
    async chunk(project, number) {
      const packed = await kvs.get<string>(chunkKey(project, number));
      return packed ? unpack(packed) : [];
    },
    async write(project, rows, index) {
      const packed = packAll(rows);
      for (const [at, chunk] of packed.entries()) await kvs.set(chunkKey(project, index.marks.length + at), chunk);
      const marks = [...index.marks, ...packed.map((_, at) => `${index.upTo}-${index.rows}-${at}`)];
      await kvs.set(indexKey(project), { ...index, marks });
    },
  };
}

/** Rows differ in how well they pack: chunks that are meant to be so full seldom come out too large. */
const FULL = 0.9 * MOST_BYTES;

/** Packs rows into about as few chunks as fit, in their order: what does not fit is cut into as many as its size asks for. */
function packAll(rows: readonly SearchRow[]): string[] {
  if (rows.length === 0) return [];
  const packed = deflateSync(JSON.stringify(rows));
  if (packed.length <= MOST_BYTES || rows.length === 1) return [packed.toString('base64')];
  const size = Math.ceil(rows.length / Math.max(2, Math.ceil(packed.length / FULL)));
  const chunks: string[] = [];
  for (let from = 0; from < rows.length; from += size) chunks.push(...packAll(rows.slice(from, from + size)));
  return chunks;
}

function unpack(packed: string): SearchRow[] {
  return JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString()) as SearchRow[];
}

const indexKey = (project: string) => `search:${project}`;
const chunkKey = (project: string, number: number) => `search:${project}:${number}`;
