import { get, set } from 'idb-keyval';

/** A chunk of the search as the reader's own browser keeps it, and which version of it that is. */
export interface KeptChunk {
  changed: string;
  data: string;
}

/** The chunks that a browser keeps; one that keeps nothing has none. */
export interface ChunkCache {
  load(chunk: number): Promise<KeptChunk | null>;
  save(chunk: number, kept: KeptChunk): Promise<void>;
}

const FORM = 1;

/** The chunks of one reader and project. Whatever goes wrong with them costs time, never the page. */
export function openChunkCache(reader: string, project: string): ChunkCache {
  const key = (chunk: number) => `worth-search:${FORM}:${reader}:${project}:${chunk}`;
  return {
    load: (chunk) => get<KeptChunk>(key(chunk)).then((kept) => kept ?? null, () => null),
    save: (chunk, kept) => set(key(chunk), kept).catch(() => undefined),
  };
}
