import type { SearchEntry } from '../../../../src/contract';

/** Unpacks a chunk: base64 of the deflated (zlib) JSON of its entries. Throws on anything else. */
export async function inflateChunk(data: string): Promise<SearchEntry[]> {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return (await new Response(inflated).json()) as SearchEntry[];
}
