import { CallFailed } from '../../../../static/kit/call-failed';
import type { KeptChunk } from '../../../../static/workspace/feedback/search/chunk-cache';
import { readChunks, type ChunkWorld } from '../../../../static/workspace/feedback/search/read-chunks';

/** An app of these versions of chunks, a browser that keeps those, and what came of reading. */
function open(versions: readonly string[], kept = new Map<number, KeptChunk>()) {
  const taken = new Map<number, string>();
  const asked: [number, string | undefined][] = [];
  const told: [number, number][] = [];
  const world: ChunkWorld = {
    async read(chunk, known) {
      asked.push([chunk, known]);
      const changed = versions[chunk]!;
      return { chunks: versions.length, changed, data: known === changed ? null : `data of ${changed}` };
    },
    cache: { load: async (chunk) => kept.get(chunk) ?? null, save: async (chunk, each) => void kept.set(chunk, each) },
    take: async (chunk, data) => void taken.set(chunk, data),
    progress: (...step) => void told.push(step),
    going: () => true,
  };
  return { world, taken, asked, told, kept };
}

test('all chunks are read, each once, and kept', async () => {
  const { world, taken, asked, told, kept } = open(['a', 'b', 'c', 'd', 'e']);
  await readChunks(world);
  expect([...taken.keys()].sort()).toEqual([0, 1, 2, 3, 4]);
  expect(asked).toHaveLength(5);
  expect(told.at(-1)).toEqual([5, 5]);
  expect(kept.get(4)).toEqual({ changed: 'e', data: 'data of e' });
});

test('a chunk that did not change comes from the browser', async () => {
  const kept = new Map([[0, { changed: 'a', data: 'kept a' }], [1, { changed: 'old', data: 'kept b' }]]);
  const { world, taken, asked } = open(['a', 'b'], kept);
  await readChunks(world);
  expect(asked).toEqual([[0, 'a'], [1, 'old']]);
  expect([...taken.values()]).toEqual(['kept a', 'data of b']);
});

test('a project without feedback has no chunk to take in', async () => {
  const { world, taken } = open([]);
  await readChunks({ ...world, read: async () => ({ chunks: 0, changed: '', data: null }) });
  expect(taken.size).toBe(0);
});

test('a refusal stops the reading and is handed on', async () => {
  const { world } = open(['a', 'b']);
  const refusing = { ...world, read: async () => Promise.reject(new CallFailed({ code: 'offline' })) };
  await expect(readChunks(refusing)).rejects.toMatchObject({ problem: { code: 'offline' } });
});
