import { inflateChunk } from './inflate-chunk';
import { makeSearchIndex } from './search-index';
import type { SearchAnswer, SearchMessage } from './search-message';

const index = makeSearchIndex();

/** Does what the page asks, beside the page, so that typing never waits. */
async function answer(message: SearchMessage): Promise<SearchAnswer> {
  try {
    return { turn: message.turn, hits: await hitsOf(message), asks: message.ask === 'asks' ? index.asks() : [], counts: index.counts() };
  } catch {
    return { turn: message.turn, hits: null };
  }
}

async function hitsOf(message: SearchMessage) {
  switch (message.ask) {
    case 'take':
      index.take(message.chunk, await inflateChunk(message.data));
      return [];
    case 'note':
      index.take(message.chunk, message.entries);
      return [];
    case 'find':
      return index.find(message.typed, message.view);
    case 'similar':
      return index.similar(message.words, message.except);
    case 'asks':
      return [];
  }
}

addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => void answer(data).then((said) => postMessage(said)));
