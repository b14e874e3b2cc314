import type { ChunkCache } from './chunk-cache';

/** What reading needs from its world. */
export interface ChunkWorld {
  /** Asks the app for a chunk; throws CallFailed. */
  read(chunk: number, known: string | undefined): Promise<{ chunks: number; changed: string; data: string | null }>;
  cache: ChunkCache;
  /** Hands a chunk to the search. */
  take(chunk: number, data: string): Promise<void>;
  /** Tells how far it is. */
  progress(read: number, of: number): void;
  /** False when nobody waits for it any more. */
  going(): boolean;
}

const SIDE_BY_SIDE = 3;

/** Reads all chunks of the search, a few at once; those that are at hand already are asked for by their version. Throws CallFailed. */
export async function readChunks(world: ChunkWorld): Promise<void> {
  let next = 1;
  let read = 0;
  let chunks = 1;
  const readOne = async (chunk: number) => {
    const kept = await world.cache.load(chunk);
    const answer = await world.read(chunk, kept?.changed);
    const data = answer.data ?? kept?.data;
    chunks = answer.chunks;
    if (!world.going()) return;
    if (data) await world.take(chunk, data);
    if (answer.data) await world.cache.save(chunk, { changed: answer.changed, data: answer.data });
    read += 1;
    world.progress(read, Math.max(read, chunks));
  };
  const readOn = async () => {
    while (next < chunks && world.going()) {
      next += 1;
      await readOne(next - 1);
    }
  };
  await readOne(0);
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, readOn));
}
